import { useId, useMemo, useState } from 'react';
import { MarkLegend } from '#charts/trend/mark-legend.tsx';
import { deathsToPanel } from '#charts/trend/to-panel.ts';
import { TrendChart } from '#charts/trend/trend-chart.tsx';
import { unique } from '#lib/unique.ts';
import { findDeathYears } from '#query/death-years.ts';
import { namesCountries } from '#query/names-countries.ts';
import { showsDeaths } from '#query/select-rows.ts';
import { listChartNotes } from '#reading/chart-notes.ts';
import { sayChartWords } from '#reading/chart-words.ts';
import { sayDeathYear, sayDeathYears } from '#reading/deaths-words.ts';
import { createNaming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useHover } from '#state/use-hover.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { yearColumns } from './death-columns.tsx';
import { DeathsByCause } from './deaths-by-cause.tsx';
import './profile-deaths.css';

/** The recorded dead and missing by year and, once asked, by cause: a minimum, and how much of it is not known. */
export function ProfileDeaths({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const theme = useTheme();
  const id = useId();
  const { change } = useView();
  const [, setHovered] = useHover();
  const [pointed, setPointed] = useState<number | null>(null);
  const [asksForCauses, setAsksForCauses] = useState(false);
  const { dataset, names, query, result, unavailable } = corridor;
  const { incidents } = dataset;
  const { sources } = dataset.catalogue;
  const naming = useMemo(() => createNaming(names, sources), [names, sources]);
  const years = useMemo(() => findDeathYears(incidents, sources), [incidents, sources]);
  // Before the file is here, or where it cannot be had, nothing may be said about the dead.
  if (unavailable.includes('incidents')) return null;
  const title = translator.text('deaths.heading');
  const isHidden = !showsDeaths(query);
  const summary = isHidden ? translator.text('deaths.hidden') : sayDeathYears(years, translator);
  const recorded = unique(incidents.map((incident) => incident.source));
  const source = sources
    .filter((each) => recorded.includes(each.id))
    .map((each) => translator.text('deaths.source', { publisher: each.publisher, title: each.title, period: each.date }))
    .join(translator.text('reading.semicolon'));
  const words = sayChartWords(translator);
  if (isHidden || summary === null) {
    const said = summary ?? translator.text('deaths.none');
    return (
      <ChartFrame title={title} summary={<p>{said}</p>} source={source} table={null} words={words}>
        {null}
      </ChartFrame>
    );
  }
  const panel = deathsToPanel(years, 'deaths', { title: translator.text('deaths.by-year'), note: '' });
  const year = pointed ?? years.findLast((each) => each.year <= query.years.to)?.year ?? query.years.to;
  const readout = sayDeathYear(
    year,
    years.find((each) => each.year === year),
    translator,
  );
  const span = { from: years[0]?.year ?? query.years.from, to: years.at(-1)?.year ?? query.years.to };
  return (
    <div className="profile-deaths">
      <ChartFrame
        title={title}
        summary={
          <>
            <p>{summary}</p>
            <p className="ui-soft">{translator.text('deaths.minimum')}</p>
            {namesCountries(query) ? <p className="ui-soft">{translator.text('figure.deaths-undivided')}</p> : null}
          </>
        }
        source={source}
        notes={
          <MarkLegend
            label={translator.text('trend.legend')}
            panels={[panel]}
            theme={theme}
            sayMark={(kind) => translator.text(`trend.mark-${kind}`)}
          />
        }
        table={{
          caption: translator.text('deaths.by-year'),
          columns: yearColumns(translator),
          rows: years,
          rowId: (row) => String(row.year),
          fileName: `corridor-atlas-${dataset.corridor.id}-deaths-by-year`,
          notes: listChartNotes({
            title: `${naming.corridor(dataset.corridor.id)}. ${translator.text('deaths.by-year')}. ${translator.text('deaths.minimum')}`,
            address: location.href,
            catalogue: dataset.catalogue,
            sources: recorded,
          }),
        }}
        words={words}
      >
        {(widthPixels) => (
          <TrendChart
            id={id}
            theme={theme}
            panels={[panel]}
            years={span}
            chosen={query.years}
            widthPixels={widthPixels}
            direction={translator.direction}
            sayYear={translator.year}
            sayTick={translator.rounded}
            readouts={new Map([['deaths', readout]])}
            pointed={pointed}
            lit={new Set()}
            brush={{
              label: translator.text('trend.brush'),
              valueText: readout,
              onPoint: (at) => {
                setPointed(at);
                setHovered(years.find((each) => each.year === at)?.incidents ?? []);
              },
              onChoose: (chosen) => change({ years: chosen, month: null }),
            }}
          />
        )}
      </ChartFrame>
      {result.deaths.incidents.length === 0 ? null : asksForCauses ? (
        <DeathsByCause corridor={corridor} naming={naming} source={source} />
      ) : (
        <Button look="plain" onPress={() => setAsksForCauses(true)}>
          {translator.text('deaths.show-causes')}
        </Button>
      )}
    </div>
  );
}
