import type { Figure } from '#query/result.ts';
import { sayPartialYears } from '#reading/partial-year-words.ts';
import { useCorridor } from '#state/use-corridor.ts';
import { useTranslator } from '#state/use-translator.ts';

/** Under a number: which of its years are not whole years. Seven months beside twelve must not look like a fall. */
export function PartialYears({ figures }: { readonly figures: readonly Figure[] }) {
  const translator = useTranslator();
  const corridor = useCorridor();
  if (corridor.status !== 'ready') return null;
  const { dataset, names } = corridor;
  const rows = figures.flatMap((figure) => figure.observations);
  const said = sayPartialYears(rows, dataset.catalogue.series, names, translator);
  return said === null ? null : <p className="headline-partial">{said}</p>;
}
