import { describe, expect, it } from 'vitest';
import { placeCallout } from './place-callout.ts';

const map = { widthPixels: 600, heightPixels: 400 };
const callout = { widthPixels: 200, heightPixels: 100 };

describe('placeCallout', () => {
  it('stands on the side with more room, 16 px off its point', () => {
    expect(placeCallout([100, 100], callout, map)).toEqual([116, 116]);
    // 500 - 16 - 200, and 300 - 16 - 100.
    expect(placeCallout([500, 300], callout, map)).toEqual([284, 184]);
  });

  it('stays inside the map', () => {
    // 290 + 16 + 200 is inside; 190 + 16 + 190 would be 4 px over the foot less 8 px of room.
    expect(placeCallout([290, 190], { widthPixels: 200, heightPixels: 190 }, map)).toEqual([306, 202]);
    // A callout broader than the map begins at its edge.
    expect(placeCallout([300, 200], { widthPixels: 800, heightPixels: 500 }, map)).toEqual([8, 8]);
  });
});
