import { useCatalogue } from '#state/use-catalogue.ts';
import type { Naming } from '#reading/names.ts';
import { worldToCsv } from '#reading/world-csv.ts';
import { runWorldQuery } from '#query/world/run-world-query.ts';
import type { ReadyWorld, WorldAnswer } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { saveCsv } from '#ui/save-csv.ts';

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
    saveCsv(`corridor-atlas-world-${result.series.id}-${years}.csv`, csv);
  };
  const count = result.flows.length + result.smaller.flows;
  return <Button onPress={download}>{translator.text('world.download', { count })}</Button>;
}
