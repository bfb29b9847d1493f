import type { Camera } from '#domain/camera.ts';
import type { Category } from '#domain/category.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { CountryCode } from '#domain/country.ts';
import type { Language } from '#domain/language.ts';
import type { YearRange } from '#domain/period.ts';
import type { Stage } from '#domain/stage.ts';

export const panels = ['filters', 'profile', 'table'] as const;
/** The part of the screen a link opens, where there is room for one only. */
type Panel = (typeof panels)[number];

/**
 * The whole state of the screen, as the address holds it. Null means "not in the address": the default
 * applies (all categories, all stages, the corridor's focus year, the fitted camera, the viewer's language).
 */
export interface View {
  /** `atlas` at `/` and `/corridor/<id>`, `evidence` at `/evidence`, `about` at `/about`. */
  readonly page: 'atlas' | 'evidence' | 'about';
  /** Null on the overview at `/`, and on the evidence page for all corridors together. */
  readonly corridor: CorridorId | null;
  readonly categories: readonly Category[] | null;
  readonly stages: readonly Stage[] | null;
  readonly years: YearRange | null;
  readonly origins: readonly CountryCode[];
  readonly destinations: readonly CountryCode[];
  /** A figure id (or `deaths`) whose evidence card is open. */
  readonly evidence: string | null;
  readonly panel: Panel | null;
  readonly camera: Camera | null;
  readonly language: Language | null;
  /** A data release the link was made with. */
  readonly release: string | null;
  /** On the evidence page: the version of the data whose changes since are shown. */
  readonly since: string | null;
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
  categories: null,
  stages: null,
  years: null,
  origins: [],
  destinations: [],
  evidence: null,
  panel: null,
  camera: null,
  language: null,
  release: null,
  since: null,
};
