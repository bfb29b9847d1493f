import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CausesChart } from '#charts/deaths/causes-chart.tsx';
import type { Panel, PanelPoint } from '#charts/trend/layout.ts';
import { TrendChart } from '#charts/trend/trend-chart.tsx';
import type { CompiledMessages } from '#i18n/compiled-message.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { deathCauses } from '#query/death-details.ts';
import { sayCause } from '#reading/deaths-words.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';

const words: Readonly<Record<'en' | 'ar', CompiledMessages>> = { en, ar };

function point(year: number, low: number, change: Partial<PanelPoint> = {}): PanelPoint {
  return { year, amount: { low, high: low, isMinimum: false }, isHollow: false, isPartial: false, beside: [], ...change };
}

/** Every mark once: firm, hollow, hatched, range, minimum, zero, other sources, each kind of gap, a change of method. */
const flow: readonly PanelPoint[] = [
  point(2010, 120, { isIncomplete: true }),
  point(2011, 300, { beside: [{ low: 260, high: 260 }] }),
  point(2012, 0, { amount: { low: 90, high: 210, isMinimum: false }, beside: [{ low: 100, high: 160 }] }),
  point(2013, 0),
  point(2014, 0, { amount: { gap: 'not-published' } }),
  point(2015, 0, { amount: { gap: 'not-monitored' } }),
  point(2016, 0, { amount: { gap: 'suppressed' } }),
  point(2017, 0, { amount: { gap: 'not-applicable' } }),
  point(2018, 150, { amount: { low: 150, high: 150, isMinimum: true } }),
  point(2019, 180, { isHollow: true }),
  point(2020, 60, { isPartial: true, isHollow: true }),
];
const stock = [2010, 2011, 2012, 2014, 2015, 2016].map((year, index) =>
  point(year, 1000 + 250 * index, { isHollow: year === 2016 }),
);

function panels(language: 'en' | 'ar'): readonly Panel[] {
  const translator = createTranslator(language, words[language]);
  const title = (measure: 'flow' | 'stock' | 'deaths') => translator.text(`measure.${measure}`);
  return [
    { id: 'flow', title: title('flow'), note: translator.text('change.no-earlier'), mark: 'bars', points: flow, breaks: [2013] },
    { id: 'stock', title: title('stock'), note: '', mark: 'dots', points: stock, breaks: [2012] },
    {
      id: 'deaths',
      title: title('deaths'),
      note: '',
      mark: 'bars',
      points: [point(2019, 30, { amount: { low: 30, high: 30, isMinimum: true }, hatched: 10 })],
      breaks: [],
    },
  ];
}

function draw(picture: ReactElement): string {
  return `${renderToStaticMarkup(picture).replaceAll('><', '>\n<')}\n`;
}

describe.each(['en', 'ar'] as const)('the charts of years and causes in %s', (language) => {
  const translator = createTranslator(language, words[language]);

  it.each(['light', 'dark'] as const)('look as agreed, %s', async (theme) => {
    const years = (
      <TrendChart
        id="golden"
        theme={theme}
        panels={panels(language)}
        years={{ from: 2010, to: 2020 }}
        chosen={{ from: 2018, to: 2020 }}
        widthPixels={360}
        direction={translator.direction}
        sayYear={translator.year}
        sayTick={translator.rounded}
        readouts={
          new Map([['flow', translator.text('trend.readout', { year: translator.year(2019), amount: translator.count(180) })]])
        }
        pointed={null}
        lit={new Set(['stock'])}
      />
    );
    await expect(draw(years)).toMatchFileSnapshot(`trend/trend-${language}-${theme}.svg`);
    const causes = (
      <CausesChart
        theme={theme}
        lit={null}
        widthPixels={360}
        direction={translator.direction}
        causes={deathCauses.map((cause, index) => ({
          id: cause,
          label: sayCause(cause, translator),
          value: translator.count(900 - 100 * index),
          total: 900 - 100 * index,
          isUnknown: cause === 'unknown',
        }))}
      />
    );
    await expect(draw(causes)).toMatchFileSnapshot(`deaths/causes-${language}-${theme}.svg`);
  });
});
