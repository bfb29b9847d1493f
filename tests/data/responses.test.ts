import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { areasOfWork } from '#domain/area-of-work.ts';
import { readPublished } from '#dataset/read-published.ts';
import type { Responses, ResponsesNames } from '#domain/responses.ts';
import { formatProblems } from '#pipeline/check/problem.ts';
import { buildResponses } from '#pipeline/build/build-responses.ts';
import type { DataFile } from '#pipeline/build/write-files.ts';
import type { CountryRecord } from '#pipeline/import/list-countries.ts';
import { paths } from '#pipeline/paths.ts';
import { readCatalogue } from '#pipeline/schemas/read-catalogue.ts';
import { readResponses, type WrittenResponses } from '#pipeline/schemas/read-responses.ts';
import { documentHeadings, namedInDocument } from './document-2009.ts';

/** The text of the document, where it is on this machine. */
const documentPath = resolve(paths.raw, '../../seed-iom-approach-2009.txt');
const lines = existsSync(documentPath) ? readFileSync(documentPath, 'utf8').split('\n') : null;

let written: WrittenResponses;
let files: ReadonlyMap<string, DataFile>;
let responses: Responses;
let names: ResponsesNames;

beforeAll(async () => {
  const read = await readResponses(paths.catalogue, paths.evidence);
  if (read.responses === null || read.problems.length > 0) throw new Error(formatProblems(read.problems));
  written = read.responses;
  const { catalogue } = await readCatalogue(paths.catalogue);
  const countries = readPublished<readonly CountryRecord[]>(['length'])(
    bufferOf(readFileSync(`${paths.evidence}/countries.json`)),
    'countries',
  );
  files = new Map(buildResponses(written, catalogue.corridors, countries).map((file) => [file.key, file]));
  responses = readPublished<Responses>(['document', 'items', 'processes'])(contentOf('responses'), 'responses');
  names = readPublished<ResponsesNames>(['items', 'actors', 'places', 'processes', 'countries'])(
    contentOf('responses/names/en'),
    'responses/names/en',
  );
});

describe('the record of responses', () => {
  it('has a row for every system the document names, by the name it has there', () => {
    expect(namedInDocument.length).toBeGreaterThanOrEqual(27);
    const missing = namedInDocument.filter(
      ([id, name]) => !responses.items.some((item) => item.id === id && item.citation.named.includes(name)),
    );
    expect(missing).toEqual([]);
    // The other way round: no row that the list does not know.
    expect(responses.items.map(({ id }) => id).toSorted()).toEqual(namedInDocument.map(([id]) => id).toSorted());
  });

  it('cites for every row a heading of the document, its words and its lines', () => {
    const headings = new Set<string>(documentHeadings);
    expect(responses.items.filter(({ citation }) => !citation.heading.every((heading) => headings.has(heading)))).toEqual([]);
    expect(
      responses.items.every(
        ({
          citation: {
            named,
            lines: [first, last],
          },
        }) => named !== '' && first <= last,
      ),
    ).toBe(true);
    expect(responses.items.every(({ asOf }) => asOf === 2009)).toBe(true);
    expect(responses.document).toEqual({
      publisher: 'International Organization for Migration (IOM)',
      title: "Irregular Migration and Mixed Flows: IOM's Approach",
      year: 2009,
    });
  });

  it('finds heading and words in the document itself, heading after heading, within the lines it names', () => {
    if (lines === null) {
      console.info('The text of the document is not on this machine: compared with the committed headings only.');
      return;
    }
    const text = (from: number, to: number): string => plain(lines.slice(from - 1, to).join(' '));
    const astray = responses.items.filter(
      ({
        citation: {
          heading,
          named,
          lines: [first, last],
        },
      }) => {
        const before = text(1, last);
        const places = heading.map((part) => before.lastIndexOf(plain(part)));
        const areInOrder = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
        return !areInOrder || !text(first, last).includes(plain(named));
      },
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
    expect(documentHeadings.filter((heading) => !text(1, lines.length).includes(plain(heading)))).toEqual([]);
  });

  // The document's headings "I. Direct Assistance" to "5. Co-operation" hold 2, 5, 5, 5 and 11 rows.
  it('files under an area as stated exactly what stands under its heading', () => {
    const counted = areasOfWork.map((area) => [
      area,
      responses.items.filter((item) => item.areas.some(({ id, basis }) => id === area && basis === 'stated')).length,
    ]);
    expect(counted).toEqual([
      ['direct-assistance', 2],
      ['policy-legislation', 5],
      ['training', 5],
      ['information', 5],
      ['cooperation', 11],
    ]);
  });

  // The document speaks of a time before departure twice (the second message, "would-be migrants") and of people "crossing" once.
  it('takes a stage as stated only where the document names it, and calls every other the atlas’s reading', () => {
    const stated = responses.items.flatMap(({ id, stages }) =>
      stages.flatMap((stage) => (stage.basis === 'stated' ? [`${id} ${stage.id}`] : [])),
    );
    expect(stated).toEqual([
      'life-cycle-approach pre-departure',
      'mass-media-campaigns pre-departure',
      'mixed-migration-taskforce transit',
    ]);
  });

  it('ties an item to corridors by what it names', () => {
    expect(tiesOf('mixed-migration-taskforce')).toEqual(['gulf-of-aden stated']);
    expect(tiesOf('workshop-2009')).toEqual(['southern-route stated']);
    expect(tiesOf('praesidium')).toEqual(['central-mediterranean reading']);
    // India is where people leave on one corridor, and where they come to on another.
    expect(tiesOf('training-companies-india')).toEqual(['andaman-bay-of-bengal country', 'south-asia-gulf country']);
    expect(tiesOf('school-children-south-caucasus')).toEqual(['eastern-european-borders region']);
    expect(tiesOf('midsa')).toEqual(['great-lakes-angola process', 'southern-route process']);
    expect(tiesOf('global-assistance-fund')).toEqual([]);
  });

  it('is small enough to be asked for by a panel', () => {
    const sizes = [...files].map(([key, { content }]) => [key, gzipSync(content).byteLength] as const);
    expect(sizes.map(([key]) => key)).toEqual(['responses', 'responses/names/en', 'responses/names/fr', 'responses/names/ar']);
    expect(sizes.filter(([, bytes]) => bytes > 60_000)).toEqual([]);
  });

  it('has words and a point for everything it names, and never says illegal', () => {
    const codes = new Set(responses.countries.map(({ code }) => code));
    const named = [
      ...responses.items.flatMap(({ countries }) => countries.map(({ id }) => id)),
      ...responses.places.flatMap(({ countries }) => countries),
      ...responses.processes.flatMap(({ lists }) => lists.flatMap(({ countries }) => countries)),
    ];
    expect(named.filter((code) => !codes.has(code) || names.countries[code] === undefined)).toEqual([]);
    expect(responses.items.filter(({ id }) => names.items[id] === undefined)).toEqual([]);
    expect(responses.actors.filter(({ id }) => names.actors[id] === undefined)).toEqual([]);
    expect(responses.places.filter(({ id }) => names.places[id] === undefined)).toEqual([]);
    expect(responses.processes.filter(({ id }) => names.processes[id] === undefined)).toEqual([]);
    expect(JSON.stringify(written)).not.toMatch(/illegal|clandestin|ilegal|غير شرعي|غير قانوني/iu);
  });
});

function tiesOf(wanted: string): readonly string[] | undefined {
  return responses.items.find(({ id }) => id === wanted)?.corridors.map(({ id, basis }) => `${id} ${basis}`);
}

function contentOf(key: string): ArrayBuffer {
  const file = files.get(key);
  if (file === undefined) throw new Error(`${key} is built`);
  return bufferOf(file.content);
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Without bullets, underlining and line ends. */
function plain(text: string): string {
  return text
    .replaceAll(/<\/?u>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
