import type { DeathYear } from '#query/death-years.ts';
import type { Amount } from '#query/result.ts';
import type { Trend } from '#query/trend.ts';
import type { Panel, PanelPoint } from './layout.ts';

/** What a panel is called, and what is said under its number. */
type PanelWords = Pick<Panel, 'title' | 'note'>;

/** A trend as a panel: people present as dots, whatever happens in a year as bars. */
export function trendToPanel({ measure, points, breaks }: Trend, words: PanelWords): Panel {
  return {
    ...words,
    id: measure.id,
    mark: measure.measure === 'stock' ? 'dots' : 'bars',
    points: points.map(({ at, amount, quality, partial, series, alternatives }) => ({
      year: at,
      amount: toPanelAmount(amount),
      isHollow: quality === 'provisional' || quality === 'press',
      isPartial: partial.length > 0,
      isIncomplete: amount.kind !== 'gap' && series.length < measure.series.length,
      beside: alternatives.flatMap((other) => toInterval(other.amount) ?? []),
    })),
    breaks: [...new Set(breaks.map(({ year }) => year))],
  };
}

/** The dead and missing as a panel: minimums all of them, the share counted over weeks or months apart. */
export function deathsToPanel(years: readonly DeathYear[], id: string, words: PanelWords): Panel {
  return {
    ...words,
    id,
    mark: 'bars',
    points: years.map(({ year, total, cumulative, isPartial }) => ({
      year,
      amount: { low: total, high: total, isMinimum: true },
      isHollow: false,
      isPartial,
      hatched: cumulative,
      beside: [],
    })),
    breaks: [],
  };
}

function toPanelAmount(amount: Amount): PanelPoint['amount'] {
  if (amount.kind === 'gap') return { gap: amount.gap };
  const interval = toInterval(amount) ?? { low: 0, high: 0 };
  return { ...interval, isMinimum: amount.kind === 'at-least' };
}

function toInterval(amount: Amount): { readonly low: number; readonly high: number } | null {
  if (amount.kind === 'gap') return null;
  return amount.kind === 'range' ? { low: amount.low, high: amount.high } : { low: amount.value, high: amount.value };
}
