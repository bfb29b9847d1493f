import { useCatalogue } from '#state/use-catalogue.ts';
import type { Naming } from '#reading/names.ts';
import { worldToCsv } from '#reading/world-csv.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import type { ReadyWorld, WorldAnswer } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';

interface DownloadFlowsProps {
  readonly world: ReadyWorld;
  readonly answer: WorldAnswer;
  readonly naming: Naming;
}

/** All flows of the view as a file made on the device, the smaller ones that are not drawn among them. */
export function DownloadFlows({ world, answer: { dataset, query, result }, naming }: DownloadFlowsProps) {
  const translator = useTranslator();
  const catalogue = useCatalogue();
  const release = catalogue.status === 'ready' ? catalogue.catalogue.release : '';
  const download = () => {
    const all = runWorldQuery(dataset, { ...query, top: Number.MAX_SAFE_INTEGER });
    const csv = worldToCsv({ result: all, index: world.index, naming, translator, address: location.href, release });
    const years = result.years.length > 1 ? `${result.years[0]}-${result.years.at(-1)}` : result.years[0];
    // The byte order mark tells spreadsheets that this is UTF-8.
    saveFile(`corridor-atlas-world-${result.series.id}-${years}.csv`, `\u{FEFF}${csv}`);
  };
  const count = result.flows.length + result.smaller.flows;
  return <Button onPress={download}>{translator.text('world.download', { count })}</Button>;
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
