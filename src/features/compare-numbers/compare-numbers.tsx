import { useMemo } from 'react';
import { DifferenceChart } from '#charts/difference/difference-chart.tsx';
import type { DifferencePair, SideBar } from '#charts/difference/layout.ts';
import type { CatalogueNames } from '#domain/catalogue.ts';
import type { Translator } from '#i18n/translator.ts';
import { unique } from '#lib/unique.ts';
import type { ComparedNumber } from '#query/compare-number.ts';
import type { ComparedPair } from '#query/compare-pairs.ts';
import { listChartNotes } from '#reading/chart-notes.ts';
import { sayChartWords } from '#reading/chart-words.ts';
import { sayComparison, sayNumber, sayPairDifference, sayPairTitle, type SideNames } from '#reading/compare-words.ts';
import type { Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useHover } from '#state/use-hover.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import type { ComparedViews } from '#url/compared-views.ts';
import { pairColumns } from './pair-columns.tsx';

interface CompareNumbersProps {
  readonly views: ComparedViews;
  readonly pairs: readonly ComparedPair[];
  readonly first: ReadyCorridor;
  readonly second: ReadyCorridor;
  readonly sides: SideNames;
  readonly names: CatalogueNames;
  readonly naming: Naming;
}

/** The main numbers in pairs: as bars, and with the difference or why there is none as a table. */
export function CompareNumbers({ views, pairs, first, second, sides, names, naming }: CompareNumbersProps) {
  const translator = useTranslator();
  const theme = useTheme();
  const { change } = useView();
  const [hovered, setHovered] = useHover();
  const { isOneCorridor } = views;
  const drawn = useMemo(() => pairs.map((pair) => toDrawn(pair, sides, naming, translator)), [pairs, sides, naming, translator]);
  const figuresOf = ({ first: one, second: other }: ComparedPair): readonly string[] =>
    [one, other].flatMap((number) =>
      // Incidents are numbered by corridor: of two corridors the same number is another incident.
      number === null || (number.id === 'deaths' && !isOneCorridor) ? [] : number.figures,
    );
  const lit = useMemo(() => {
    const ids = new Set(hovered);
    return new Set(pairs.filter((pair) => figuresOfBoth(pair).some((id) => ids.has(id))).map(({ id }) => id));
  }, [hovered, pairs]);
  const { catalogue } = first.dataset;
  const sources = [...catalogue.sources, ...second.dataset.catalogue.sources];
  const title = translator.text('compare.numbers');
  const caption = translator.text('compare.table-caption', { ...sides });
  const open = (side: 'first' | 'second', number: ComparedNumber) => {
    const [only] = number.figures;
    const evidence = number.id === 'deaths' || number.figures.length !== 1 ? number.id : (only ?? number.id);
    change({ ...views[side], evidence });
  };
  return (
    <ChartFrame
      title={title}
      summary={sayComparison(pairs, sides, naming, translator).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      source={translator.text('compare.own-scale')}
      table={{
        caption,
        columns: pairColumns({ sides, names, naming, translator, onOpen: open }),
        rows: pairs,
        rowId: ({ id }) => id,
        fileName: `corridor-atlas-compare-${first.dataset.corridor.id}-${second.dataset.corridor.id}`,
        notes: listChartNotes({
          title: `${naming.corridor(first.dataset.corridor.id)} / ${naming.corridor(second.dataset.corridor.id)}. ${title}. ${caption}`,
          address: location.href,
          catalogue: {
            release: catalogue.release,
            sources: sources.filter(({ id }, index) => sources.findIndex((source) => source.id === id) === index),
          },
          sources: unique(pairs.flatMap((pair) => [...(pair.first?.sources ?? []), ...(pair.second?.sources ?? [])])),
        }),
      }}
      words={sayChartWords(translator)}
    >
      {pairs.length === 0
        ? null
        : (widthPixels) => (
            <DifferenceChart
              theme={theme}
              pairs={drawn}
              sides={[sides.first, sides.second]}
              widthPixels={widthPixels}
              direction={translator.direction}
              lit={lit}
              onPoint={(id) => {
                const pair = pairs.find((each) => each.id === id);
                setHovered(pair === undefined ? [] : figuresOf(pair));
              }}
            />
          )}
    </ChartFrame>
  );
}

function figuresOfBoth({ first, second }: ComparedPair): readonly string[] {
  return [...(first?.figures ?? []), ...(second?.figures ?? [])];
}

function toDrawn(pair: ComparedPair, sides: SideNames, naming: Naming, translator: Translator): DifferencePair {
  const { first, second } = pair;
  return {
    id: pair.id,
    label: sayPairTitle(pair, naming, translator),
    bars: [toBar(first), toBar(second)],
    written: [sayNumber(first, translator), sayNumber(second, translator)],
    note: sayPairDifference(pair, sides, translator),
  };
}

function toBar(number: ComparedNumber | null): SideBar | null {
  if (number === null || number.amount.kind === 'gap') return null;
  const { amount } = number;
  if (amount.kind === 'range') return { low: amount.low, high: amount.high, isMinimum: false };
  return { low: amount.value, high: amount.value, isMinimum: amount.kind === 'at-least' };
}
