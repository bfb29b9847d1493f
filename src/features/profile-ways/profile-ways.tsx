import { useMemo, useState } from 'react';
import { findWayBundles } from '#query/way-graph-bundles.ts';
import { buildWayGraph } from '#query/way-graph.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import { listChartNotes } from '#reading/chart-notes.ts';
import { sayChartWords } from '#reading/chart-words.ts';
import { saySourceLine } from '#reading/figure-words.ts';
import { createNaming } from '#reading/names.ts';
import { saySelection } from '#reading/selection-sentence.ts';
import { nameBundle, sayWays } from '#reading/ways-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Select } from '#ui/select.tsx';
import { flowShapes } from '#url/view.ts';
import { ShapeChoice } from './shape-choice.tsx';
import { toWayRows, wayColumnsOf } from './way-rows.tsx';
import { WayNotes } from './way-notes.tsx';
import { WayPicture } from './way-picture.tsx';
import './profile-ways.css';

/** More nodes than these in a column would be too thin to read; the table has them all. */
const mostNodes = { origin: 7, way: 6, destination: 5 };

/** Where from, by which way, where to: one number that may be added at a time, in the shape the viewer prefers. */
export function ProfileWays({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { view } = useView();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { dataset, names, result, query } = corridor;
  const { series, sources } = dataset.catalogue;
  const naming = useMemo(() => createNaming(names, sources), [names, sources]);
  const bundles = useMemo(() => findWayBundles(result, series), [result, series]);
  const bundle = bundles.find(({ id }) => id === chosenId) ?? bundles[0];
  const graph = useMemo(
    () => (bundle === undefined ? null : buildWayGraph(bundle, dataset.corridor, series, mostNodes)),
    [bundle, dataset.corridor, series],
  );
  const heading = translator.text('ways.heading');
  const words = sayChartWords(translator);
  if (bundle === undefined || graph === null) {
    return (
      <ChartFrame title={heading} summary={<p>{translator.text('ways.none')}</p>} source="" table={null} words={words}>
        {null}
      </ChartFrame>
    );
  }
  const shape = view.shape ?? flowShapes[0];
  const name = nameBundle(bundle, naming);
  const picture = { corridor, bundle, graph, naming };
  return (
    <ChartFrame
      title={heading}
      summary={<p>{sayWays(bundle, dataset.corridor, series, naming, translator)}</p>}
      source={`${translator.text(`measure.${bundle.measure}`)}, ${translator.text(`unit.${bundle.unit}-name`)}. ${saySourceLine(bundle, naming, translator)}`}
      controls={
        <div className="profile-ways-controls">
          {bundles.length < 2 ? null : (
            <Select
              label={translator.text('ways.bundle')}
              options={bundles.map((each) => ({
                value: each.id,
                label: translator.text('ways.node', {
                  name: nameBundle(each, naming),
                  amount: sayAmountWithUnit(each.amount, each.unit, translator),
                }),
                group: translator.text(each.isReturn ? 'stage.return' : `measure.${each.measure}`),
              }))}
              value={bundle.id}
              onChange={setChosenId}
            />
          )}
          <ShapeChoice shape={shape} />
        </div>
      }
      notes={<WayNotes {...picture} shape={shape} hasReturns={!bundle.isReturn && bundles.some(({ isReturn }) => isReturn)} />}
      table={{
        caption: translator.text('ways.table-caption', { series: name }),
        columns: wayColumnsOf(translator),
        rows: toWayRows(bundle, dataset.corridor, naming, translator),
        rowId: ({ figure }) => figure.id,
        fileName: `corridor-atlas-${dataset.corridor.id}-ways`,
        notes: listChartNotes({
          title: `${heading}. ${saySelection(query, dataset.corridor.id, naming, translator)}`,
          address: location.href,
          catalogue: dataset.catalogue,
          sources: bundle.sources,
        }),
      }}
      words={words}
    >
      {(widthPixels) => <WayPicture {...picture} shape={shape} widthPixels={widthPixels} />}
    </ChartFrame>
  );
}
