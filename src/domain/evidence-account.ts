import type { Category } from './category.ts';
import type { CorridorId } from './corridor.ts';
import type { SeriesText, TopicText } from './catalogue.ts';
import type { GapKind } from './gap.ts';
import type { YearRange } from './period.ts';
import type { Series, SeriesId, TopicId } from './series.ts';
import type { Source, SourceId } from './source.ts';
import type { Stage } from './stage.ts';

/** A cell of the matrix of one corridor over all years: its series with a number, or the kind of its gap. */
export interface AccountCell {
  readonly category: Category;
  readonly stage: Stage;
  readonly series: readonly SeriesId[];
  /** Null where there is a series. */
  readonly gap: GapKind | null;
}

/** What one rule left out of one import: whole rows, or cells of rows that were used otherwise. */
export interface Exclusion {
  /** Key of the words in `AccountNames.exclusions`. */
  readonly rule: string;
  readonly kind: 'rows' | 'cells';
  readonly number: number;
  /** The sum of the numbers left out, where they are numbers. */
  readonly total: number | null;
}

/** What became of the published files of one import, row by row. */
export interface ImportAccount {
  readonly id: string;
  /** The publications its rows name. */
  readonly sources: readonly SourceId[];
  /** Its files under the raw directory, each with its SHA-256. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly rowsIn: number;
  readonly rowsUsed: number;
  readonly rowsExcluded: number;
  readonly exclusions: readonly Exclusion[];
}

/** A publication, with the years a data set covers as its publisher writes them. */
export interface AccountSource extends Source {
  readonly years: string | null;
}

/** One series as the evidence holds it, the whole world together. */
export interface AccountSeries extends Series {
  readonly years: YearRange | null;
  /** Rows that are totals; breakdowns by sex, age or month are `parts`. */
  readonly rows: number;
  readonly parts: number;
  readonly gaps: number;
  readonly ranges: number;
}

/** Everything the evidence page says, without words. */
export interface EvidenceAccount {
  readonly version: string;
  readonly release: string;
  /** The day of the version, as an ISO date. */
  readonly date: string;
  /** Earlier versions, the newest first, whose changes are in the files `changes/<version>`. */
  readonly earlier: readonly { readonly version: string; readonly date: string }[];
  readonly coverage: Readonly<Record<CorridorId, readonly AccountCell[]>>;
  readonly series: readonly AccountSeries[];
  readonly sources: readonly AccountSource[];
  readonly imports: readonly ImportAccount[];
}

/** The words of the evidence page in one language. */
export interface AccountNames {
  readonly series: Readonly<Record<SeriesId, SeriesText>>;
  /** Why a cell has no figure, by corridor and `category/stage`. */
  readonly gaps: Readonly<Record<CorridorId, Readonly<Record<string, string>>>>;
  /** Why something was left out, by import and rule. */
  readonly exclusions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a reader must know before using a data set. */
  readonly caveats: Readonly<Record<SourceId, string>>;
  readonly topics: Readonly<Record<TopicId, TopicText>>;
  readonly methods: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly glossary: readonly { readonly id: string; readonly term: string; readonly meaning: string }[];
}
