import { useId, useMemo, useState } from 'react';
import { deathsToPanel, trendToPanel } from '#charts/trend/to-panel.ts';
import { MarkLegend } from '#charts/trend/mark-legend.tsx';
import { TrendChart } from '#charts/trend/trend-chart.tsx';
import { deathsSeriesId, type Incident } from '#domain/incident.ts';
import { unique } from '#lib/unique.ts';
import { findChange } from '#query/change.ts';
import type { Trend } from '#query/trend.ts';
import { sayBarTitle } from '#reading/bar-words.ts';
import { sayChange } from '#reading/change-words.ts';
import { listChartNotes } from '#reading/chart-notes.ts';
import { sayChartWords } from '#reading/chart-words.ts';
import { sayDeathYear } from '#reading/deaths-words.ts';
import { createNaming } from '#reading/names.ts';
import { sayPublisherList } from '#reading/publisher-list.ts';
import { saySelection } from '#reading/selection-sentence.ts';
import { sayReadout, sayTrend, yearRead } from '#reading/trend-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useHover } from '#state/use-hover.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { BaseYear } from './base-year.tsx';
import { BreakNotes } from './break-notes.tsx';
import { listDeathRows, listTrendRows, trendColumns } from './trend-columns.tsx';
import { useTrends } from './use-trends.ts';
import './profile-trend.css';

const deathsId = `series:${deathsSeriesId}`;

/** Every number that may be added, over all years; dragging or keys choose the years of the whole screen. */
export function ProfileTrend({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const theme = useTheme();
  const id = useId();
  const { view, change } = useView();
  const [hovered, setHovered] = useHover();
  const [isWhole, setWhole] = useState(false);
  const [pointed, setPointed] = useState<number | null>(null);
  const { dataset, names, query } = corridor;
  const { sources } = dataset.catalogue;
  const naming = useMemo(() => createNaming(names, sources), [names, sources]);
  const { trends, further, deaths, years } = useTrends(corridor, isWhole);

  const sayNote = (trend: Trend): string =>
    sayChange(findChange({ trend, until: query.years.to, baseYear: view.baseYear, sources }), view.baseYear, translator) ?? '';
  const panels = [
    ...trends.map((trend) =>
      trendToPanel(trend, { title: sayBarTitle(trend.measure, naming, translator), note: sayNote(trend) }),
    ),
    ...(deaths.length === 0 ? [] : [deathsToPanel(deaths, deathsId, { title: translator.text('deaths.by-year'), note: '' })]),
  ];
  const yearOf = (trend: Trend): number => pointed ?? yearRead(trend, query.years);
  const deathYear = pointed ?? deaths.findLast(({ year }) => year <= query.years.to)?.year ?? query.years.to;
  const readouts = new Map([
    ...trends.map((trend): [string, string] => {
      const year = yearOf(trend);
      return [trend.measure.id, sayReadout(trend.points.find(({ at }) => at === year) ?? null, year, trend, translator)];
    }),
    [
      deathsId,
      sayDeathYear(
        deathYear,
        deaths.find(({ year }) => year === deathYear),
        translator,
      ),
    ],
  ]);
  const point = (year: number | null, panel: string | null) => {
    setPointed(year);
    const over = trends.filter(({ measure }) => panel === null || measure.id === panel);
    const figures = over.flatMap(({ points }) => points.find(({ at }) => at === year)?.figures ?? []);
    const dead = panel === null || panel === deathsId ? (deaths.find((each) => each.year === year)?.incidents ?? []) : [];
    setHovered(year === null ? [] : [...figures, ...dead]);
  };
  const lit = useMemo(() => findLit(hovered, trends, dataset.incidents), [hovered, trends, dataset.incidents]);
  const used = unique([
    ...trends.flatMap(({ points }) =>
      points.flatMap((each) => [...each.sources, ...each.alternatives.map(({ source }) => source)]),
    ),
    ...(deaths.length === 0 ? [] : dataset.incidents.map(({ source }) => source)),
  ]);
  const publishers = sayPublisherList(
    used.map((source) => naming.publisher(source)),
    translator,
  );
  // The main fact is of the first number that has a course to speak of.
  const first = trends.find(({ points }) => points.filter(({ amount }) => amount.kind !== 'gap').length > 2) ?? trends[0];
  const selection = saySelection(query, dataset.corridor.id, naming, translator);
  const dead = unique(dataset.incidents.map(({ source }) => naming.publisher(source))).join('; ');

  return (
    <ChartFrame
      title={translator.text('trend.heading')}
      summary={<p>{first === undefined ? translator.text('trend.none') : sayTrend(first, naming, translator)}</p>}
      source={`${publishers} ${translator.text('trend.own-scale')}`}
      controls={
        <div className="profile-trend-controls">
          <BaseYear trends={trends} />
          <p className="ui-soft">{translator.text('trend.brush-hint')}</p>
        </div>
      }
      notes={
        <>
          <MarkLegend
            label={translator.text('trend.legend')}
            panels={panels}
            theme={theme}
            sayMark={(kind) => translator.text(`trend.mark-${kind}`)}
          />
          {further > 0 ? (
            <Button look="plain" isExpanded={isWhole} onPress={() => setWhole(!isWhole)}>
              {isWhole ? translator.text('trend.fewer') : translator.text('trend.more', { count: further })}
            </Button>
          ) : null}
          <BreakNotes trends={trends} names={names} naming={naming} />
        </>
      }
      table={{
        caption: translator.text('trend.table-caption', { corridor: naming.corridor(dataset.corridor.id) }),
        columns: trendColumns(translator, ({ year, evidence }) =>
          change({ years: { from: year, to: year }, month: null, evidence }),
        ),
        rows: [...listTrendRows(trends, names, naming, translator), ...listDeathRows(deaths, dead, translator)],
        rowId: (row) => row.id,
        fileName: `corridor-atlas-${dataset.corridor.id}-trend`,
        notes: listChartNotes({
          title: `${translator.text('trend.heading')}. ${selection}`,
          address: location.href,
          catalogue: dataset.catalogue,
          sources: used,
        }),
      }}
      words={sayChartWords(translator)}
    >
      {panels.length === 0
        ? null
        : (widthPixels) => (
            <TrendChart
              id={id}
              theme={theme}
              panels={panels}
              years={years}
              chosen={query.years}
              widthPixels={widthPixels}
              direction={translator.direction}
              sayYear={translator.year}
              sayTick={translator.rounded}
              readouts={readouts}
              pointed={pointed}
              lit={lit}
              brush={{
                label: translator.text('trend.brush'),
                valueText: translator.text('trend.read-all', {
                  year: translator.year(pointed ?? query.years.to),
                  said: panels.map((panel) => `${panel.title}: ${readouts.get(panel.id) ?? ''}`).join('. '),
                }),
                onPoint: point,
                onChoose: (chosen) => change({ years: chosen, month: null }),
              }}
            />
          )}
    </ChartFrame>
  );
}

/** The panels that hold a figure under pointer or focus, here or on the map. */
function findLit(hovered: readonly string[], trends: readonly Trend[], incidents: readonly Incident[]): ReadonlySet<string> {
  if (hovered.length === 0) return new Set();
  const ids = new Set(hovered);
  const holding = trends.filter(({ measure }) => measure.rows.some((rows) => ids.has(rows.id)));
  const hasDead = incidents.some(({ id }) => ids.has(id));
  return new Set([...holding.map(({ measure }) => measure.id), ...(hasDead ? [deathsId] : [])]);
}
