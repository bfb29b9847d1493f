import { describe, expect, it } from 'vitest';
import type { Sea } from '#domain/place.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { placeLabels } from './place-labels.ts';

const { catalogue, corridor } = tinyWorld;
const [west, south, east, north] = corridor.bounds;
const middle = [(west + east) / 2, (south + north) / 2] as const;
const aside = [west, south] as const;
/** Further from the bounds than six tenths of them. */
const away = [east + (east - west), north] as const;

function seaLabel(sea: Partial<Sea>) {
  const seas: readonly Sea[] = [{ id: 'a', position: middle, rank: 1, ...sea }];
  const labels = placeLabels({ ...catalogue, seas }, corridor, { ...tinyNames, seas: { a: 'Sea' } }, []);
  return labels.find(({ id }) => id === 'sea:a');
}

describe('the seas of placeLabels', () => {
  it('stand at their usual place, with the others near the corridor in reserve', () => {
    expect(seaLabel({ otherPositions: [aside, away] })).toMatchObject({ position: middle, otherPositions: [aside] });
  });

  it('stand at another place where the usual one is far from the corridor', () => {
    const label = seaLabel({ position: away, otherPositions: [aside] });
    expect(label?.position).toEqual(aside);
    expect(label?.otherPositions).toBeUndefined();
  });

  it('are not named where none of their places is near, or the language has no name', () => {
    expect(seaLabel({ position: away })).toBeUndefined();
    expect(placeLabels(catalogue, corridor, { ...tinyNames, seas: {} }, []).some(({ kind }) => kind === 'sea')).toBe(false);
  });
});
