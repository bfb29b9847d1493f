import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AgeSexChart } from '#charts/age-sex/age-sex-chart.tsx';
import type { AgeSexSection, BarInput } from '#charts/age-sex/layout.ts';
import type { CompiledMessages } from '#i18n/compiled-message.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { sayGroup } from '#reading/breakdown-words.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';

const words: Readonly<Record<'en' | 'ar', CompiledMessages>> = { en, ar };

function draw(picture: ReactElement): string {
  return `${renderToStaticMarkup(picture).replaceAll('><', '>\n<')}\n`;
}

describe.each(['en', 'ar'] as const)('the picture of age and sex in %s', (language) => {
  const translator = createTranslator(language, words[language]);
  const bar = (id: string, low: number, high = low, isMinimum = false): BarInput => ({
    id,
    low,
    high,
    isMinimum,
    written: low === high ? translator.count(low) : translator.years(low, high),
  });
  const side = (id: string) => sayGroup({ id }, translator);
  /** Every mark once: a certain number, a range, a minimum, zero, and one side of which nothing is published. */
  const sections: readonly AgeSexSection[] = [
    {
      kind: 'bars',
      id: 'sex',
      title: translator.text('breakdown.by-sex'),
      rows: [
        { id: 'female', label: side('female'), bar: bar('female', 5200) },
        { id: 'male', label: side('male'), bar: bar('male', 4000, 4600) },
        { id: 'other', label: side('other'), bar: bar('other', 30, 30, true) },
      ],
    },
    {
      kind: 'pyramid',
      id: 'sex-and-age',
      title: translator.text('ages.by-sex-and-age'),
      sides: [side('female'), side('male')],
      rows: ['0-4', '5-11', '18-59', '60+'].map((age, index) => ({
        id: age,
        label: side(age),
        bars: [bar(`${age} female`, 700 * index), index === 3 ? null : bar(`${age} male`, 500 + 300 * index)] as const,
      })),
    },
  ];

  it.each(['light', 'dark'] as const)('looks as agreed, %s', async (theme) => {
    const picture = (
      <AgeSexChart
        sections={sections}
        theme={theme}
        widthPixels={340}
        direction={translator.direction}
        isLit={theme === 'dark'}
      />
    );
    await expect(draw(picture)).toMatchFileSnapshot(`age-sex/age-sex-${language}-${theme}.svg`);
  });
});
