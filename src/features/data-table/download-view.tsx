import type { Naming } from '#reading/names.ts';
import { saySelection } from '#reading/selection-sentence.ts';
import { viewToCsv } from '#reading/view-csv.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { saveCsv } from '#ui/save-csv.ts';

/** The figures of the view as a file, made on the device: selection, address, release, sources and licences go with it. */
export function DownloadView({ corridor, naming }: { readonly corridor: ReadyCorridor; readonly naming: Naming }) {
  const translator = useTranslator();
  const { result, dataset, query } = corridor;
  const download = () => {
    const title = saySelection(query, dataset.corridor.id, naming, translator);
    const csv = viewToCsv({ result, catalogue: dataset.catalogue, naming, title, address: location.href });
    const years = query.years.from === query.years.to ? query.years.from : `${query.years.from}-${query.years.to}`;
    saveCsv(`corridor-atlas-${dataset.corridor.id}-${years}.csv`, csv);
  };
  return <Button onPress={download}>{translator.text('table.download')}</Button>;
}
