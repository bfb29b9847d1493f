import type { Catalogue } from '#domain/catalogue.ts';
import type { SourceId } from '#domain/source.ts';

/** Lines over the table of a chart that is saved as a file. */
interface ChartNotesInput {
  /** What the table shows: corridor, chart, selection. */
  readonly title: string;
  /** Leads back to the same picture. */
  readonly address: string;
  readonly catalogue: Pick<Catalogue, 'release' | 'sources'>;
  /** The publications its numbers rest on. */
  readonly sources: readonly SourceId[];
}

/** What a file needs beside its numbers: what it shows, its address and release, how to cite it, each source with its licence. */
export function listChartNotes({ title, address, catalogue, sources }: ChartNotesInput): readonly string[] {
  const { release } = catalogue;
  return [
    `Corridor Atlas: ${title}`,
    `Address: ${address}`,
    `Data release: ${release}`,
    `Cite as: Corridor Atlas, data release ${release}. ${address} Cite beside it the sources below.`,
    'Rows of different series are not to be added to one another; an empty value is not a zero.',
    ...catalogue.sources
      .filter(({ id }) => sources.includes(id))
      .map(
        (source) =>
          `Source ${source.id}: ${source.publisher}. ${source.title}${source.date === '' ? '' : `, ${source.date}`}. ${source.page} Licence: ${source.licence}`,
      ),
  ];
}
