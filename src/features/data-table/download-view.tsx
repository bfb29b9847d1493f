import type { Naming } from '#reading/names.ts';
import { saySelection } from '#reading/selection-sentence.ts';
import { viewToCsv } from '#reading/view-csv.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';

/** The figures of the view as a file, made on the device: selection, address, release, sources and licences go with it. */
export function DownloadView({ corridor, naming }: { readonly corridor: ReadyCorridor; readonly naming: Naming }) {
  const translator = useTranslator();
  const { result, dataset, query } = corridor;
  const download = () => {
    const title = saySelection(query, dataset.corridor.id, naming, translator);
    const csv = viewToCsv({ result, catalogue: dataset.catalogue, naming, title, address: location.href });
    const years = query.years.from === query.years.to ? query.years.from : `${query.years.from}-${query.years.to}`;
    // The byte order mark tells spreadsheets that this is UTF-8.
    saveFile(`corridor-atlas-${dataset.corridor.id}-${years}.csv`, `\u{FEFF}${csv}`);
  };
  return <Button onPress={download}>{translator.text('table.download')}</Button>;
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
