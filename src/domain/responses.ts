import type { AreaOfWork } from './area-of-work.ts';
import type { Category } from './category.ts';
import type { CorridorId } from './corridor.ts';
import type { CountryCode } from './country.ts';
import type { Stage } from './stage.ts';

/**
 * What sort of thing an item is. `principle`: a message or rule the document gives; `normative`: a line of IOM's normative
 * base; `framework`: a plan or initiative of an organisation; `process`: a form or an example of States consulting each other;
 * `inter-agency`: organisations working together; `document`: a report or a discussion it builds on.
 */
export const responseKinds = [
  'principle',
  'normative',
  'framework',
  'programme',
  'training',
  'campaign',
  'process',
  'inter-agency',
  'document',
] as const;
export type ResponseKind = (typeof responseKinds)[number];

/** `stated`: the document's own words say so. `reading`: the atlas filed it so, and the screen says that it did. */
export const bases = ['stated', 'reading'] as const;
export type Basis = (typeof bases)[number];

/** One thing an item is filed under, and on whose word. */
export interface Filed<Id extends string> {
  readonly id: Id;
  readonly basis: Basis;
}

export type ResponseId = string;
export type ActorId = string;
export type ResponsePlaceId = string;
export type ProcessId = string;

/**
 * Why an item belongs to a corridor. `stated`: the document names the way itself; `reading`: the atlas reads it so;
 * `country`: a country it names is one people leave, cross or come to there; `region`: a region it names holds such a country;
 * `process`: it is a consultative process in which such a country sits, by a list younger than the document.
 */
export type CorridorBasis = Basis | 'country' | 'region' | 'process';

export interface CorridorTie {
  readonly id: CorridorId;
  readonly basis: CorridorBasis;
}

/** Where the document says it: enough to find the words again. */
export interface ResponseCitation {
  /** Headings from the outermost inwards, in the document's own words. */
  readonly heading: readonly string[];
  /** The name as the document writes it. */
  readonly named: string;
  /** First and last line of the plain text of the document, counted from 1. */
  readonly lines: readonly [first: number, last: number];
}

/** One thing the document names: a programme, a framework, a process, an example. Its words are in `ResponsesNames.items`. */
export interface ResponseItem {
  readonly id: ResponseId;
  readonly kind: ResponseKind;
  readonly areas: readonly Filed<AreaOfWork>[];
  /** Empty: tied to no stage. All five: the whole life cycle. */
  readonly stages: readonly Filed<Stage>[];
  /** Whom it serves; `mixed` where the document says migrants without telling them apart. Empty: not people directly. */
  readonly categories: readonly Filed<Category>[];
  readonly actors: readonly Filed<ActorId>[];
  /** Countries it names, and those its towns lie in (`reading`); the countries of a region are with the region. */
  readonly countries: readonly Filed<CountryCode>[];
  /** Towns, waters and regions as the document names them. */
  readonly places: readonly ResponsePlaceId[];
  /** Empty: it holds without a place, or touches no corridor of the atlas. */
  readonly corridors: readonly CorridorTie[];
  /** Consultative processes of the membership table that it is, or that carry it. */
  readonly processes: readonly ProcessId[];
  /** The year as of which it is recorded. */
  readonly asOf: number;
  readonly citation: ResponseCitation;
}

export const actorKinds = ['united-nations', 'intergovernmental', 'red-cross', 'states', 'company', 'inter-agency'] as const;

/** Somebody the document names as acting, as they were in its year. */
export interface Actor {
  readonly id: ActorId;
  readonly kind: (typeof actorKinds)[number];
}

/** A place or region an item names; the point is where the map shows it, longitude before latitude, in degrees. */
export interface ResponsePlace {
  readonly id: ResponsePlaceId;
  readonly kind: 'place' | 'water' | 'region';
  readonly longitude: number;
  readonly latitude: number;
  /** Of a region, the countries the atlas counts to it, none where it counts none: the document names none. Of a town, its country. */
  readonly countries: readonly CountryCode[];
}

/** How a country sits in a process, as its list says. */
export const membershipRoles = ['member', 'participant', 'ad-hoc-group', 'silk-routes', 'observer'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** Roles with a seat at the table; an observer listens. */
export const seatedRoles: readonly MembershipRole[] = ['member', 'participant', 'ad-hoc-group', 'silk-routes'];

/** Countries in one role of one process, from one page. As of when, in words, is `ProcessText.asOf` by role. */
export interface MembershipList {
  readonly role: MembershipRole;
  readonly countries: readonly CountryCode[];
  /** Where the list was read. */
  readonly page: string;
  /** The latest year its page or note gives for it; null where none is stated. */
  readonly year: number | null;
}

/** A standing dialogue of States on migration, with who sits in it. */
export interface ConsultativeProcess {
  readonly id: ProcessId;
  /** A consultative process within a region, or a forum that joins several. */
  readonly type: 'regional' | 'inter-regional';
  readonly established: number | null;
  /** The list is known to miss countries or was inferred: why is `ProcessText.caveat`. */
  readonly isPartial: boolean;
  readonly lists: readonly MembershipList[];
}

/** Regions by which countries are ordered: those of the United Nations. */
export const countryRegions = ['africa', 'europe', 'asia', 'americas', 'oceania'] as const;
export type CountryRegion = (typeof countryRegions)[number];

/** A country that an item, a region or a process names; the label point in degrees. */
export interface ResponseCountry {
  readonly code: CountryCode;
  readonly longitude: number;
  readonly latitude: number;
  readonly region: CountryRegion;
}

/** The publication the items are taken from, as it names itself. */
export interface ResponseDocument {
  readonly publisher: string;
  readonly title: string;
  readonly year: number;
}

/** The record of responses, without words: the file `responses`. */
export interface Responses {
  readonly document: ResponseDocument;
  readonly items: readonly ResponseItem[];
  readonly actors: readonly Actor[];
  readonly places: readonly ResponsePlace[];
  readonly processes: readonly ConsultativeProcess[];
  readonly countries: readonly ResponseCountry[];
}

export interface ProcessText {
  readonly name: string;
  /** What it is called in a table's heading. */
  readonly short: string;
  /** The part of the world it covers. */
  readonly region: string;
  /** Empty where the source names none. */
  readonly secretariat: string;
  /** As of when each role's list holds, by role. */
  readonly asOf: Readonly<Partial<Record<MembershipRole, string>>>;
  /** Why the list is partial, or what else to know; empty where there is nothing. */
  readonly caveat: string;
}

/** The words of the record in one language: the file `responses/names/<language>`. */
export interface ResponsesNames {
  readonly items: Readonly<Record<ResponseId, { readonly title: string; readonly description: string }>>;
  readonly actors: Readonly<Record<ActorId, { readonly name: string; readonly short: string }>>;
  /** `note`: which countries the atlas counts to a region, and that the document does not say. */
  readonly places: Readonly<Record<ResponsePlaceId, { readonly name: string; readonly note: string }>>;
  readonly processes: Readonly<Record<ProcessId, ProcessText>>;
  readonly countries: Readonly<Record<CountryCode, string>>;
}
