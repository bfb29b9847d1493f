import { actorKinds, type Basis, membershipRoles, responseKinds } from '#domain/responses.ts';
import type { WrittenResponses } from '#pipeline/schemas/read-responses.ts';
import type { Memberships, WrittenActor, WrittenItem, WrittenPlace, WrittenProcess } from '#pipeline/schemas/response-schemas.ts';
import { type Column, isKey, numberColumn, textColumn, wordColumns, type WrittenTable, writeTable } from './package-table.ts';

const required = { required: true } as const;

/** What one document names, who acts and where, the consultative processes, and who sits in them. */
export function listResponseTables(responses: WrittenResponses): readonly WrittenTable[] {
  return [
    responsesTable(responses),
    actorsTable(responses),
    placesTable(responses),
    processesTable(responses),
    membershipsTable(responses),
  ];
}

function responsesTable({ items, document }: WrittenResponses): WrittenTable {
  return writeTable<WrittenItem>(
    {
      name: 'responses',
      title: 'Responses',
      description: `What one document names: ${document.publisher}, ${document.title} (${document.year}). An empty place in it does not say that nothing is done.`,
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      textColumn('id', 'Id of the response', ({ id }) => id, isKey),
      textColumn('kind', 'What sort of thing it is', ({ kind }) => kind, { ...required, enum: responseKinds }),
      ...wordColumns<WrittenItem>('title', 'What it is called', ({ title }) => title),
      ...wordColumns<WrittenItem>(
        'description',
        'What the document says of it, in other words',
        ({ description }) => description,
      ),
      filed('areas', 'Areas of work', ({ areas }) => areas),
      filed('stages', 'Stages of the migratory life cycle', ({ stages }) => stages),
      filed('categories', 'Categories of people it serves', ({ categories }) => categories),
      filed('actors', 'Ids of response-actors.csv', ({ actors }) => actors),
      filed('countries', 'Codes of countries.csv', ({ countries }) => countries),
      textColumn('places', 'Ids of response-places.csv, joined by ;', ({ places }) => places.join(';') || null),
      filed('corridors', 'Ids of corridors.csv, where they are written', ({ corridors }) => corridors ?? {}),
      textColumn('processes', 'Ids of processes.csv, joined by ;', ({ processes }) => processes.join(';') || null),
      numberColumn('as_of', 'integer', 'Year as of which it is recorded', () => document.year),
      textColumn(
        'heading',
        'Headings of the document, from the outermost inwards',
        ({ citation }) => citation.heading.join(' > '),
        required,
      ),
      textColumn('named', 'Its name as the document writes it', ({ citation }) => citation.named, required),
    ],
    items,
  );
}

function actorsTable({ actors }: WrittenResponses): WrittenTable {
  return writeTable<WrittenActor>(
    {
      name: 'response-actors',
      title: 'Actors of the responses',
      description: 'Who is named as acting, as they were in the year of the document.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      textColumn('id', 'Id of the actor', ({ id }) => id, isKey),
      textColumn('kind', 'What sort of actor it is', ({ kind }) => kind, { ...required, enum: actorKinds }),
      ...wordColumns<WrittenActor>('name', 'Name', ({ name }) => name),
    ],
    actors,
  );
}

function placesTable({ places }: WrittenResponses): WrittenTable {
  return writeTable<WrittenPlace>(
    {
      name: 'response-places',
      title: 'Places of the responses',
      description: 'Towns, waters and regions the document names, with the countries the atlas counts to each region.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      textColumn('id', 'Id of the place', ({ id }) => id, isKey),
      textColumn('kind', 'place, water or region', ({ kind }) => kind, required),
      numberColumn('longitude', 'number', 'Degrees east, WGS 84', ({ position }) => position[0]),
      numberColumn('latitude', 'number', 'Degrees north, WGS 84', ({ position }) => position[1]),
      textColumn('countries', 'Codes of countries.csv, joined by ;', ({ countries }) => countries.join(';') || null),
      ...wordColumns<WrittenPlace>('name', 'Name', ({ name }) => name),
      ...wordColumns<WrittenPlace>('note', 'Whose reading it is', ({ note }) => note),
    ],
    places,
  );
}

function processesTable({ processes, memberships }: WrittenResponses): WrittenTable {
  const published = new Map(memberships.processes.map((process) => [process.id, process]));
  return writeTable<WrittenProcess>(
    {
      name: 'processes',
      title: 'Consultative processes',
      description: 'Standing dialogues of States on migration. Who sits in them is in memberships.csv.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    [
      textColumn('id', 'Id of the process', ({ id }) => id, isKey),
      textColumn('type', 'RCP within a region, IRF between regions', ({ id }) => published.get(id)?.type ?? null, {
        ...required,
        enum: ['RCP', 'IRF'],
      }),
      numberColumn(
        'established',
        'integer',
        'Year; empty where none is given',
        ({ id }) => published.get(id)?.established ?? null,
      ),
      ...wordColumns<WrittenProcess>('name', 'Name', ({ name }) => name),
      ...wordColumns<WrittenProcess>('region', 'Part of the world', ({ region }) => region),
      ...wordColumns<WrittenProcess>(
        'secretariat',
        'Secretariat; empty where none is given',
        (each) => each.secretariat ?? undefined,
      ),
      textColumn(
        'partial',
        'yes: its list is known to miss countries or was inferred',
        (each) => (each.isPartial ? 'yes' : 'no'),
        {
          ...required,
          enum: ['yes', 'no'],
        },
      ),
      ...wordColumns<WrittenProcess>('caveat', 'What to know of its list', ({ caveat }) => caveat ?? undefined),
    ],
    processes,
  );
}

function membershipsTable({ memberships }: WrittenResponses): WrittenTable {
  return writeTable<Memberships['members'][number]>(
    {
      name: 'memberships',
      title: 'Members of consultative processes',
      description: 'One row a country in a process, each with the page it was read on. An observer has no seat.',
      primaryKey: ['process', 'country'],
      foreignKeys: [
        { field: 'process', resource: 'processes', reference: 'id' },
        { field: 'country', resource: 'countries', reference: 'code' },
      ],
    },
    [
      textColumn('process', 'An id of processes.csv', ({ process }) => process, required),
      textColumn('country', 'A code of countries.csv', ({ country }) => country, required),
      textColumn('role', 'How it sits there', ({ role }) => role, { ...required, enum: membershipRoles }),
      textColumn('as_of', 'As of when, or what else its list says of itself', ({ asOf }) => asOf),
      textColumn('page', 'Where it was read', ({ page }) => page, required),
    ],
    memberships.members,
  );
}

/** Ids and on whose word each is, in one cell. */
function filed(
  name: string,
  what: string,
  pick: (item: WrittenItem) => Readonly<Partial<Record<string, Basis>>>,
): Column<WrittenItem> {
  const description = `${what}, joined by ;, each with "stated" by the document or the atlas's "reading"`;
  return textColumn(name, description, (item) => sayFiled(pick(item)) || null);
}

function sayFiled(record: Readonly<Partial<Record<string, Basis>>>): string {
  return Object.entries(record)
    .map(([id, basis]) => `${id} ${basis ?? ''}`)
    .join(';');
}
