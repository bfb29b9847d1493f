import { describe, expect, it } from 'vitest';
import type { WrittenResponses } from '#pipeline/schemas/read-responses.ts';
import type { Memberships, WrittenItem, WrittenProcess } from '#pipeline/schemas/response-schemas.ts';
import { checkResponses } from './check-responses.ts';

const text = { en: 'a', fr: 'b', ar: 'c', es: 'd' };

const item: WrittenItem = {
  id: 'camp',
  kind: 'programme',
  title: text,
  description: text,
  areas: {
    'direct-assistance': 'stated',
    'policy-legislation': 'stated',
    training: 'stated',
    information: 'stated',
    cooperation: 'stated',
  },
  stages: {},
  categories: {},
  actors: { office: 'stated' },
  countries: { AAA: 'stated' },
  places: ['shore'],
  corridors: { strait: 'reading' },
  processes: ['coast'],
  citation: { heading: ['Examples'], named: 'A camp', lines: [1, 2] },
};

const coast: WrittenProcess = {
  id: 'coast',
  name: text,
  short: text,
  region: text,
  secretariat: null,
  isPartial: false,
  caveat: null,
  lists: [{ role: 'member', published: '2020', year: 2020, asOf: text }],
};

const memberships: Memberships = {
  processes: [{ id: 'coast', name: 'Coast', type: 'RCP', region: 'Coast', established: null, secretariat: null }],
  members: [{ process: 'coast', role: 'member', country: 'AAA', asOf: '2020', page: 'https://example.org' }],
};

const whole: WrittenResponses = {
  document: { publisher: 'Somebody', title: 'A paper', year: 2009 },
  items: [item],
  actors: [{ id: 'office', kind: 'intergovernmental', name: text, short: text }],
  places: [{ id: 'shore', kind: 'region', position: [0, 0], countries: ['AAA'], name: text, note: text }],
  processes: [coast],
  memberships,
  writtenIn: { 'item:camp': 'responses/camps.json', 'process:coast': 'processes/coasts.json' },
};

describe('checkResponses', () => {
  it('finds nothing where every rule holds', () => {
    expect(check({})).toEqual([]);
  });

  it('names every unknown id with file and field, all in one pass', () => {
    const astray: WrittenItem = {
      ...item,
      actors: { offise: 'stated' },
      countries: { QQQ: 'stated' },
      places: ['moon'],
      corridors: { straits: 'reading' },
      processes: ['hills'],
    };
    const [shore] = whole.places;
    if (shore === undefined) throw new Error('there is a place');
    expect(check({ items: [astray], places: [{ ...shore, countries: ['ZZZ'] }] })).toEqual([
      'responses/camps.json camp.actors unknown-actor offise is not in actors.json; did you mean office?',
      'responses/camps.json camp.places unknown-place moon is not in response-places.json',
      'responses/camps.json camp.processes unknown-process hills is not in any file of processes/',
      'responses/camps.json camp.corridors unknown-corridor straits is not in data/catalogue/corridors/; did you mean strait?',
      'responses/camps.json camp.countries unknown-country QQQ is not in data/evidence/countries.json',
      'response-places.json shore.countries unknown-country ZZZ is not in data/evidence/countries.json',
      'actors.json office actor-unused no item names this actor: name it, or take it out',
      'response-places.json shore place-unused no item names this place: name it, or take it out',
    ]);
  });

  it('refuses an id twice, lines that run backwards, and an area of which nothing is stated', () => {
    const items = [item, { ...item, citation: { ...item.citation, lines: [3, 2] } } satisfies WrittenItem];
    expect(check({ items })).toEqual([
      'responses/camps.json camp duplicate-id another entry has the same id',
      'responses/camps.json camp.citation.lines lines-reversed 3 comes after 2',
    ]);
    expect(check({ items: [{ ...item, areas: { ...item.areas, training: 'reading' } }] })).toEqual([
      'responses training area-without-item no item is stated to be of this area',
    ]);
  });

  it('refuses members of an unknown country or process, with the row', () => {
    const [member] = memberships.members;
    if (member === undefined) throw new Error('there is a member');
    const members = [member, { ...member, country: 'AAB' }, { ...member, process: 'coats' }];
    expect(check({ memberships: { ...memberships, members } })).toEqual([
      'data/evidence/memberships.json members[1].country unknown-country coast: AAB is not in data/evidence/countries.json',
      'data/evidence/memberships.json members[2].process unknown-process coats is not in the processes of the same file; did you mean coast?',
    ]);
  });

  it('wants words for every process and list, and no words for what has no members', () => {
    const hills: WrittenProcess = { ...coast, id: 'hills' };
    const [member] = memberships.members;
    if (member === undefined) throw new Error('there is a member');
    const published = memberships.processes.map((process) => ({ ...process, id: 'plain' }));
    expect(
      check({
        processes: [{ ...coast, lists: [{ role: 'observer', published: null, year: null, asOf: text }] }, hills],
        memberships: { processes: [...memberships.processes, ...published], members: [member] },
      }),
    ).toEqual([
      'processes plain process-without-words data/evidence/memberships.json has it: name it here',
      'processes/coasts.json coast.lists list-without-words say as of when the member list holds',
      'processes/coasts.json coast.lists(observer) list-without-members no row has this role',
      'processes hills process-without-members data/evidence/memberships.json has no row of it',
    ]);
  });

  it('wants a caveat of a partial list, and its date written anew when the published one changes', () => {
    const lists = coast.lists.map((list) => ({ role: list.role, published: '2019', year: 2019, asOf: text }));
    expect(check({ processes: [{ ...coast, isPartial: true, lists }] })).toEqual([
      'processes/coasts.json coast.lists(member).published as-of-differs the published table says "2020": write the words anew',
      'processes/coasts.json coast.caveat caveat-missing a partial list says what it misses, and why',
    ]);
  });
});

function check(changes: Partial<WrittenResponses>): readonly string[] {
  const problems = checkResponses({ ...whole, ...changes }, { corridors: ['strait'], countries: new Set(['AAA']) });
  return problems.map(({ where, at, rule, detail }) => `${where} ${at} ${rule} ${detail}`);
}
