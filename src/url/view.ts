import type { Camera } from '#domain/camera.ts';
import type { Category } from '#domain/category.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { CountryCode } from '#domain/country.ts';
import type { Language } from '#domain/language.ts';
import type { YearRange } from '#domain/period.ts';
import type { Seat } from '#domain/seat.ts';
import type { Stage } from '#domain/stage.ts';
import { noCompareChoice, type CompareChoice } from './compare-choice.ts';
import { noResponsesChoice, type ResponsesChoice } from './responses-choice.ts';
import { noWorldChoice, type WorldChoice } from './world-choice.ts';

export const panels = ['filters', 'profile', 'table'] as const;
/** The part of the screen a link opens, where there is room for one only. */
type Panel = (typeof panels)[number];

/** Pages with a path of their own, beside the atlas. */
export const ownPages = ['world', 'compare', 'responses', 'evidence', 'about'] as const;
export type Page = 'atlas' | 'country' | (typeof ownPages)[number];

/** Pages whose corridor is a parameter of the address. */
export const pagesWithCorridor: readonly Page[] = ['compare', 'responses', 'evidence'];

/** The shapes in which the profile shows who went from where by which way to where. */
export const flowShapes = ['sankey', 'matrix', 'schematic'] as const;

/** The thinnest scale an address may ask for: persons or movements a year to a pixel. */
export const mostPerPixel = 100_000_000;

/**
 * The whole state of the screen, as the address holds it. Null means "not in the address": the default
 * applies (all categories, all stages, the corridor's focus year, the fitted camera, the viewer's language).
 */
export interface View {
  /** `atlas` at `/` and `/corridor/<id>`, `country` at `/country/<code>`; each other page at its own name. */
  readonly page: Page;
  /** Null on the overview at `/`, and on other pages for all corridors together. */
  readonly corridor: CorridorId | null;
  /** The country that the page `country` is about; null elsewhere. */
  readonly country: CountryCode | null;
  readonly categories: readonly Category[] | null;
  readonly stages: readonly Stage[] | null;
  readonly years: YearRange | null;
  /** 1 to 12, that month of the one year chosen; null: whole years. */
  readonly month: number | null;
  readonly origins: readonly CountryCode[];
  readonly destinations: readonly CountryCode[];
  /** A figure id (or `deaths`) whose evidence card is open. */
  readonly evidence: string | null;
  readonly panel: Panel | null;
  readonly camera: Camera | null;
  /** Whose eyes the corridor is read with; null: nobody's. */
  readonly seat: Seat | null;
  /** Persons or movements a year that a pixel of a lane stands for, where the viewer chose so; null: the map's own scale. */
  readonly perPixel: number | null;
  readonly shape: (typeof flowShapes)[number] | null;
  /** The year that changes are counted from; null: a default of each figure. */
  readonly baseYear: number | null;
  readonly language: Language | null;
  /** A data release the link was made with. */
  readonly release: string | null;
  /** On the evidence page: the version of the data whose changes since are shown. */
  readonly since: string | null;
  readonly compare: CompareChoice;
  readonly world: WorldChoice;
  readonly responses: ResponsesChoice;
}

/** A parameter that could not be understood, and what was used instead. */
export interface AddressNotice {
  readonly parameter: string;
  readonly given: string;
  readonly reason: 'unknown-value' | 'not-a-number' | 'out-of-range' | 'unknown-path' | 'unknown-corridor' | 'other-release';
}

/** The view of an address that says nothing: the overview, with every default. */
export const emptyView: View = {
  page: 'atlas',
  corridor: null,
  country: null,
  categories: null,
  stages: null,
  years: null,
  month: null,
  origins: [],
  destinations: [],
  evidence: null,
  panel: null,
  camera: null,
  seat: null,
  perPixel: null,
  shape: null,
  baseYear: null,
  language: null,
  release: null,
  since: null,
  compare: noCompareChoice,
  world: noWorldChoice,
  responses: noResponsesChoice,
};
