import { areasOfWork } from '#domain/area-of-work.ts';
import { categories } from '#domain/category.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { CountryCode } from '#domain/country.ts';
import { languages, type Language } from '#domain/language.ts';
import { stages } from '#domain/stage.ts';
import { groupBy } from '#lib/group-by.ts';
import { parseQueryString } from '#lib/query-string.ts';
import { migrateParameters } from './address-migrations.ts';
import { parsePath } from './address-path.ts';
import { parseCamera } from './camera-parameter.ts';
import { toCanonicalCodes } from './canonical-view.ts';
import { noCompareChoice } from './compare-choice.ts';
import { parseChoice, parseList } from './list-parameter.ts';
import { parseWhole } from './number-parameter.ts';
import { invalid, valid, type Parsed } from './parse-result.ts';
import { noResponsesChoice, responseParts, toCanonicalResponsesChoice } from './responses-choice.ts';
import { parseSeat } from './seat-parameter.ts';
import { parseText } from './text-parameter.ts';
import { flowShapes, mostPerPixel, pagesWithCorridor, panels, type AddressNotice, type View } from './view.ts';
import { mostFlows, noWorldChoice, worldGroupings, worldWays } from './world-choice.ts';
import { parseYearRange } from './year-range-parameter.ts';

/** The part of a location that is read; a `URL`, `Location` or plain object will do. */
export interface AddressParts {
  readonly pathname: string;
  readonly search: string;
}

/** What the address is checked against. What is not known yet, before the catalogue has loaded, is not checked. */
export interface KnownAddresses {
  readonly corridors?: readonly CorridorId[];
  /** Every language of the interface unless said. */
  readonly languages?: readonly Language[];
  /** The release being shown. */
  readonly release?: string | null;
  /** The folder the site is hosted in, `/` unless said. */
  readonly base?: string;
}

/** A view and what of the address could not be understood, in the order of the parameters. */
export interface ParsedAddress {
  readonly view: View;
  readonly notices: readonly AddressNotice[];
}

/** A notice quotes this many characters of what was given, and a parameter gives this many notices: a reader sees them all. */
const longestQuote = 80;
const mostNotices = 5;

/**
 * Reads an address, old ones included. Never throws: what is not understood falls back to the default with a
 * notice, and parameters the atlas does not know are left alone and not kept. However long the address is, the
 * notices stay few and short.
 */
export function parseAddress(address: AddressParts, known: KnownAddresses = {}): ParsedAddress {
  const notices: AddressNotice[] = [];
  const parameters = migrateParameters(parseQueryString(address.search));

  const take = <Value>(parameter: string, parsed: Parsed<Value>): Value | null => {
    if (parsed.kind === 'invalid') notices.push({ parameter, given: parsed.given, reason: parsed.reason });
    return parsed.kind === 'valid' ? parsed.value : null;
  };
  const read = <Value>(parameter: string, parse: (text: string) => Parsed<Value>): Value | null => {
    const text = parameters.get(parameter)?.trim() ?? '';
    return take(parameter, text === '' ? { kind: 'missing' } : parse(text));
  };
  const readChoice = <Item extends string>(parameter: string, vocabulary: readonly Item[]): readonly Item[] | null => {
    const choice = parseChoice(parameter, parameters.get(parameter), vocabulary);
    notices.push(...choice.notices);
    return choice.items;
  };
  const readList = (parameter: string, readItem: (text: string) => string | null): readonly string[] => {
    const list = parseList(parameter, parameters.get(parameter) ?? '', readItem);
    notices.push(...list.notices);
    return list.items;
  };
  const readCodes = (parameter: string) => toCanonicalCodes(readList(parameter, readCountryCode));

  const path = take('path', parsePath(address.pathname, known.base ?? '/', known.corridors));
  const page = path?.page ?? 'atlas';
  const chosen = { categories: readChoice('category', categories), stages: readChoice('stage', stages) };
  const years = read('years', parseYearRange) ?? read('year', parseYearRange);
  const month = read('month', (text) => parseWhole(text, 1, 12));
  const view: View = {
    page,
    corridor: pagesWithCorridor.includes(page)
      ? read('corridor', (text) => parseCorridor(text, known.corridors))
      : (path?.corridor ?? null),
    country: path?.country ?? null,
    ...chosen,
    years,
    month: years !== null && years.from === years.to ? month : null,
    origins: readCodes('from'),
    destinations: readCodes('to'),
    evidence: read('evidence', parseText),
    panel: read('panel', (text) => parseWord(text, panels)),
    camera: read('map', parseCamera),
    seat: page === 'atlas' ? read('seat', parseSeat) : null,
    shape: read('shape', (text) => parseWord(text, flowShapes)),
    baseYear: read('base', parseYear),
    perPixel: read('scale', (text) => parseWhole(text, 1, mostPerPixel)),
    language: read('lang', (text) => parseWord(text, known.languages ?? languages)),
    release: read('release', parseText),
    since: page === 'evidence' ? read('since', parseText) : null,
    compare:
      page !== 'compare'
        ? noCompareChoice
        : {
            corridor: read('with', (text) => parseCorridor(text, known.corridors)),
            years: read('with-years', parseYearRange),
          },
    world:
      page !== 'world'
        ? noWorldChoice
        : {
            series: read('series', parseText),
            country: read('country', parseCode),
            way: read('way', (text) => parseWord(text, worldWays)),
            grouping: read('group', (text) => parseWord(text, worldGroupings)),
            top: read('top', (text) => parseWhole(text, 1, mostFlows)),
          },
    responses:
      page !== 'responses'
        ? noResponsesChoice
        : toCanonicalResponsesChoice({
            part: read('part', (text) => parseWord(text, responseParts)),
            area: read('area', (text) => parseWord(text, areasOfWork)),
            country: read('country', parseCode),
            actor: read('actor', parseText),
            item: read('item', parseText),
            processes: readList('process', readProcess),
          }),
  };
  if (view.release !== null && (known.release ?? view.release) !== view.release) {
    notices.push({ parameter: 'release', given: view.release, reason: 'other-release' });
  }
  return { view, notices: shorten(notices) };
}

function shorten(notices: readonly AddressNotice[]): readonly AddressNotice[] {
  const perParameter = [...groupBy(notices, ({ parameter }) => parameter).values()];
  return perParameter
    .flatMap((each) => each.slice(0, mostNotices))
    .map(({ parameter, given, reason }) => ({ parameter, given: quote(given), reason }));
}

/** By characters, not by their halves, so that an emoji is never cut in two. */
function quote(given: string): string {
  const characters = Array.from(given.slice(0, 2 * longestQuote + 2));
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : given;
}

function readCountryCode(text: string): CountryCode | null {
  const code = text.toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function parseYear(text: string): Parsed<number> {
  const years = parseYearRange(text);
  if (years.kind !== 'valid') return years;
  return years.value.from === years.value.to ? valid(years.value.from) : invalid(text, 'not-a-number');
}

function parseCode(text: string): Parsed<CountryCode> {
  const code = readCountryCode(text);
  return code === null ? invalid(text, 'unknown-value') : valid(code);
}

function readProcess(text: string): string | null {
  return /^[a-z0-9-]+$/.test(text) ? text : null;
}

function parseCorridor(id: string, corridors: readonly CorridorId[] | undefined): Parsed<CorridorId> {
  return (corridors ?? [id]).includes(id) ? valid(id) : invalid(id, 'unknown-corridor');
}

function parseWord<Word extends string>(text: string, words: readonly Word[]): Parsed<Word> {
  const word = words.find((each) => each === text.toLowerCase());
  return word === undefined ? invalid(text, 'unknown-value') : valid(word);
}
