import type { Category } from './category.ts';
import type { Measure } from './measure.ts';
import type { SourceId } from './source.ts';
import type { Stage } from './stage.ts';

/** `publisher.thing.measure`, for instance `unhcr.refugees.stock`. */
export type SeriesId = string;

/** Dimensions over which the rows of one series may be added. A stock never lists `year`. */
export const addableDimensions = ['origin', 'destination', 'place', 'year', 'month', 'sex', 'age'] as const;
export type AddableDimension = (typeof addableDimensions)[number];

/** A known change of method: values before and after `year` are not comparable without care. */
export interface SeriesBreak {
  readonly year: number;
  /** Key of the note in `SeriesTitle.breaks`. */
  readonly key: string;
}

/** A case may stand for a whole family; a movement for one crossing, an event for one encounter, of a person who is counted again. */
export const units = ['persons', 'cases', 'movements', 'events', 'deaths'] as const;
export type Unit = (typeof units)[number];

/** What several series speak of, each by its own definition: they stand side by side and are never added. */
export type TopicId = string;

/** One published statistic. Its title, method and limits are words, kept per language in `CatalogueNames`. */
export interface Series {
  readonly id: SeriesId;
  readonly category: Category;
  readonly stage: Stage;
  /**
   * `supporting`: another series already draws the same people (claims beside registrations, decisions beside who waits). It
   * stands in figures, tables and cards, and is not drawn.
   */
  readonly role: 'main' | 'supporting';
  readonly measure: Measure;
  /** What one unit of the value is. */
  readonly unit: Unit;
  /** The sources a row of this series may name. */
  readonly sources: readonly SourceId[];
  readonly addableOver: readonly AddableDimension[];
  /** Series of one group count different people by one definition and may be added; null: never added to another. */
  readonly sumGroup: string | null;
  /** The series whose total this one is a part of (Ethiopians among all who landed); null where it stands alone. */
  readonly partOf: SeriesId | null;
  /** Null where no other series speaks of the same thing. */
  readonly topic: TopicId | null;
  /** What origin and destination mean: where people come from and are counted, or left from and went back to. */
  readonly reads: 'origin-to-host' | 'departure-to-home' | 'within-country';
  /** True where the count is a floor by its nature (deaths recorded, crossings detected). */
  readonly isMinimum: boolean;
  readonly breaks: readonly SeriesBreak[];
}
