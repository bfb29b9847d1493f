import { useMemo } from 'react';
import { createWorldNaming } from '#reading/flow-words.ts';
import { sayWorldSelection } from '#reading/world-sentences.ts';
import type { ReadyWorld, WorldAnswer } from '#state/use-world.ts';
import { useHover } from '#state/use-hover.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { DataTable } from '#ui/data-table.tsx';
import { DownloadFlows } from './download-flows.tsx';
import { flowColumns } from './flow-columns.tsx';
import './world-table.css';

interface WorldTableProps {
  readonly world: ReadyWorld;
  readonly answer: WorldAnswer;
}

/** Every flow that is drawn, and the way to a file of all. */
export function WorldTable({ world, answer }: WorldTableProps) {
  const translator = useTranslator();
  const { change } = useView();
  const [, setHovered] = useHover();
  const { result } = answer;
  const { names, index } = world;
  const naming = useMemo(() => createWorldNaming(names, index.sources), [names, index]);
  const columns = flowColumns({
    result,
    naming,
    translator,
    onOpen: (evidence) => change({ evidence }),
    onPoint: (id) => setHovered(id === null ? [] : [id]),
  });
  return (
    <section className="world-table" aria-labelledby="world-table-heading">
      <h2 id="world-table-heading">{translator.text('table.heading')}</h2>
      <DownloadFlows world={world} answer={answer} naming={naming} />
      <DataTable
        caption={translator.text('world.table-caption', { view: sayWorldSelection(result, naming, translator) })}
        columns={columns}
        rows={result.flows}
        rowId={({ id }) => id}
        language={translator.locale}
        shown={40}
        moreLabel={translator.text('app.show-all', { count: result.flows.length })}
        sidewaysHint={translator.text('table.sideways')}
      />
    </section>
  );
}
