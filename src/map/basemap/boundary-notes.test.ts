import { describe, expect, it } from 'vitest';
import { boundaryNotesFor, type BoundaryNoteArea } from './boundary-notes.ts';

const notes: readonly BoundaryNoteArea[] = [
  { id: 'kashmir', bounds: [72, 32, 80, 37] },
  { id: 'general', bounds: null },
  { id: 'kuril-islands', bounds: [145, 43, 149, 46] },
  { id: 'fiji-example', bounds: [-180, -20, -178, -15] },
];

describe('boundaryNotesFor', () => {
  it('puts the note of every map first and leaves out areas the view does not touch', () => {
    expect(boundaryNotesFor([60, 20, 75, 35], notes)).toEqual(['general', 'kashmir']);
    expect(boundaryNotesFor([0, 0, 10, 10], notes)).toEqual(['general']);
  });

  it('counts an area that only touches the edge of the view', () => {
    expect(boundaryNotesFor([60, 20, 72, 32], notes)).toEqual(['general', 'kashmir']);
  });

  it('finds areas across the antimeridian however the view states its east', () => {
    // 170 to 190 degrees east and 170 east to 170 west are the same view.
    expect(boundaryNotesFor([170, -30, 190, 0], notes)).toEqual(['general', 'fiji-example']);
    expect(boundaryNotesFor([170, -30, -170, 0], notes)).toEqual(['general', 'fiji-example']);
  });

  it('carries every note on a view of the whole world', () => {
    expect(boundaryNotesFor([-180, -90, 180, 90], notes)).toEqual(['general', 'kashmir', 'kuril-islands', 'fiji-example']);
  });
});
