import { describe, expect, it } from 'vitest';
import type { IncidentDetails } from '#domain/incident.ts';
import { tinyIncidents } from '#tests/fixtures/tiny-world.ts';
import { findDeathDetails, toCause } from './death-details.ts';

function details(id: string, change: Partial<IncidentDetails>): readonly [string, IncidentDetails] {
  const nothing = { dead: null, missing: null, women: null, men: null, children: null, cause: '', route: null, page: null };
  return [id, { id, reference: id, placeName: 'at sea', ...nothing, ...change }];
}

const harsh = 'Harsh environmental conditions / lack of adequate shelter, food, water';

describe('findDeathDetails', () => {
  it('adds dead and missing by cause, the most first and the unknown last, and says whose sex is not recorded', () => {
    const found = findDeathDetails(
      tinyIncidents,
      new Map([
        details('2022.1', { cause: 'Mixed or unknown' }),
        details('2023.1', { cause: 'Drowning', women: 2, men: 1, children: 1 }),
        details('2023.2', { cause: harsh, men: 8 }),
        details('2023.3', { cause: 'Drowning', women: 1, men: 3 }),
      ]),
    );
    // 12 + 5 + 8 + 3 = 28. Drowning 5 + 3 = 8, conditions 8, unknown 12. Sex: 5 - 3 = 2 and 12 not recorded; the record of
    // three that names four leaves none.
    expect(found.causes.map(({ cause, total }) => [cause, total])).toEqual([
      ['drowning', 8],
      ['conditions', 8],
      ['unknown', 12],
    ]);
    expect(found).toMatchObject({ total: 28, women: 3, men: 12, children: 1, sexUnknown: 14, cumulative: 8 });
    expect(found.causes[0]?.incidents).toEqual(['2023.1', '2023.3']);
  });

  it('counts an incident without details as unknown in everything', () => {
    expect(findDeathDetails(tinyIncidents, new Map())).toMatchObject({
      causes: [{ cause: 'unknown', total: 28 }],
      sexUnknown: 28,
    });
    expect(findDeathDetails([], new Map())).toMatchObject({ total: 0, causes: [] });
  });
});

describe('toCause', () => {
  it('knows the causes as IOM writes them, with their commas', () => {
    expect(toCause('Drowning')).toBe('drowning');
    expect(toCause(harsh)).toBe('conditions');
    expect(toCause('Vehicle accident / death linked to hazardous transport')).toBe('transport');
  });

  it('tells several causes from one that it does not know', () => {
    expect(toCause(`Drowning,${harsh}`)).toBe('several');
    expect(toCause('Something new')).toBe('other');
  });
});
