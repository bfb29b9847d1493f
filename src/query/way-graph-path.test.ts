import { describe, expect, it } from 'vitest';
import { tinyCorridor } from '#tests/fixtures/tiny-corridor.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { toWayPath, walkStrand } from './way-graph-path.ts';

const [figure] = tinyResult({ stages: ['arrival'], categories: ['refugees'] }).figures;
if (figure === undefined) throw new Error('no figure');

/** The tiny corridor where this figure has only the given legs. */
function along(from: string, legs: readonly string[], countries: Readonly<Record<string, string | null>> = {}) {
  const [first] = tinyCorridor.carries;
  if (first === undefined) throw new Error('no carry');
  return {
    ...tinyCorridor,
    places: tinyCorridor.places.map((place) => ({
      ...place,
      kind: 'town' as const,
      country: countries[place.id] === undefined ? place.country : (countries[place.id] ?? null),
    })),
    carries: [{ ...first, strands: [{ from, legs }] }],
  };
}

describe('toWayPath', () => {
  it('tells a country, one that is stated unknown, and one that is not published apart', () => {
    const kinds = [figure, { ...figure, origin: 'UNK' }, { ...figure, origin: null }].map(
      (each) => toWayPath(each, tinyCorridor).origin.kind,
    );
    expect(kinds).toEqual(['country', 'unknown', 'not-published']);
  });

  it('names the last country passed where no crossing is on the way, and how a common border is crossed', () => {
    expect(toWayPath(figure, along('hill-town', ['hill-town--harbour', 'harbour--far-coast'])).way).toEqual({
      kind: 'by-country',
      code: 'TTT',
    });
    expect(toWayPath(figure, along('hill-town', ['capital--hill-town'])).way).toEqual({ kind: 'direct', code: 'air' });
    // Land to the harbour, sea from there; both ends and the harbour in one country each: only modes are left to say.
    const mixed = along('hill-town', ['hill-town--harbour', 'harbour--far-coast'], { harbour: null });
    expect(toWayPath(figure, mixed).way).toEqual({ kind: 'direct', code: 'land+sea' });
  });

  it('says that the way is not published where no line carries the figure', () => {
    expect(toWayPath({ ...figure, series: 'nobody.drew.flow' }, tinyCorridor).way.kind).toBe('not-published');
  });

  it('says in which country somebody is counted on the way where no place is named', () => {
    const path = toWayPath({ ...figure, stage: 'transit', destination: 'TTT' }, tinyCorridor);
    expect([path.way, path.destination]).toEqual([
      { kind: 'counted-in', code: 'TTT' },
      { kind: 'not-followed', code: null },
    ]);
  });
});

describe('walkStrand', () => {
  it('walks legs either way round, and ends where they do not join', () => {
    const legs = ['harbour--far-coast', 'hill-town--harbour'];
    expect(walkStrand({ from: 'far-coast', legs }, tinyCorridor)).toEqual(['far-coast', 'harbour', 'hill-town']);
    expect(walkStrand({ from: 'far-coast', legs: ['river-town--capital'] }, tinyCorridor)).toEqual(['far-coast']);
  });
});
