import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layoutProcessMatrix } from '#charts/process-matrix/layout.ts';
import { ProcessMatrix } from '#charts/process-matrix/process-matrix.tsx';
import { layoutResponsesMatrix } from '#charts/responses-matrix/layout.ts';
import { ResponsesMatrix } from '#charts/responses-matrix/responses-matrix.tsx';
import { areasOfWork } from '#domain/area-of-work.ts';
import type { Language } from '#domain/language.ts';
import { stages } from '#domain/stage.ts';
import type { CompiledMessages } from '#i18n/compiled-message.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { ar, en } from '#tests/fixtures/all-messages.ts';

const words: Readonly<Record<'en' | 'ar', CompiledMessages>> = { en, ar };

/** Two cells with items, one of them with more marks than fit on a line, and the rest empty. */
const counts = [
  { row: 'direct-assistance', column: 'arrival', stated: 2, reading: 1 },
  { row: 'cooperation', column: 'transit', stated: 4, reading: 12 },
] as const;

function matrixInput(language: 'en' | 'ar', widthPixels: number) {
  const translator = createTranslator(language satisfies Language, words[language]);
  return {
    rows: areasOfWork.map((id) => ({ id, text: translator.text(`area.${id}`) })),
    columns: stages.map((id) => ({ id, text: translator.text(`stage.${id}`) })),
    counts,
    widthPixels,
    direction: translator.direction,
    sayCount: translator.count,
  } as const;
}

const named = {
  en: { A: 'Highland', B: 'Riverland', C: 'Coast', north: 'North', south: 'South', one: 'First Process', two: 'Second Dialogue' },
  ar: {
    A: 'بلاد الجبل',
    B: 'بلاد النهر',
    C: 'بلاد الساحل',
    north: 'الشمال',
    south: 'الجنوب',
    one: 'العملية الأولى',
    two: 'الحوار الثاني',
  },
} as const;

/** Three countries in two regions, two processes; C only observes the second. */
function processInput(language: 'en' | 'ar', widthPixels: number) {
  const names = named[language];
  return {
    rows: [
      { id: 'one', text: names.one, seated: ['A', 'B'], observers: [] },
      { id: 'two', text: names.two, seated: ['B'], observers: ['C', 'Z'] },
    ],
    groups: [
      {
        id: 'north',
        text: names.north,
        countries: [
          { id: 'A', text: names.A },
          { id: 'B', text: names.B },
        ],
      },
      { id: 'south', text: names.south, countries: [{ id: 'C', text: names.C }] },
    ],
    widthPixels,
    direction: language === 'ar' ? 'rtl' : 'ltr',
  } as const;
}

function draw(picture: ReactElement): string {
  return `${renderToStaticMarkup(picture).replaceAll('><', '>\n<')}\n`;
}

describe.each(['en', 'ar'] as const)('the two matrices of responses in %s', (language) => {
  it.each(['light', 'dark'] as const)('look as agreed, %s', async (theme) => {
    await expect(
      draw(<ResponsesMatrix {...matrixInput(language, 720)} title="areas by stages" theme={theme} />),
    ).toMatchFileSnapshot(`charts/responses-matrix-${language}-${theme}.svg`);
    await expect(
      draw(<ProcessMatrix {...processInput(language, 480)} title="who sits where" theme={theme} />),
    ).toMatchFileSnapshot(`charts/process-matrix-${language}-${theme}.svg`);
  });
});

describe('layoutResponsesMatrix', () => {
  it('gives every cell its box and every item its mark, inside the cell and none over another', () => {
    for (const width of [328, 720]) {
      for (const language of ['en', 'ar'] as const) {
        const { cells, width: whole, height } = layoutResponsesMatrix(matrixInput(language, width));
        // Five areas at five stages; 2 + 1 and 4 + 12 items.
        expect(cells).toHaveLength(25);
        expect(cells.flatMap(({ marks }) => marks)).toHaveLength(19);
        for (const cell of cells) {
          expect(cell.x).toBeGreaterThanOrEqual(0);
          expect(cell.x + cell.width).toBeLessThanOrEqual(whole);
          expect(cell.y + cell.height).toBeLessThanOrEqual(height);
          for (const mark of cell.marks) {
            expect(mark.x).toBeGreaterThanOrEqual(cell.x);
            expect(mark.x + 7).toBeLessThanOrEqual(cell.x + cell.width);
            expect(mark.y + 7).toBeLessThanOrEqual(cell.y + cell.height);
          }
          expect(new Set(cell.marks.map(({ x, y }) => `${x}/${y}`)).size).toBe(cell.marks.length);
        }
      }
    }
  });

  it('mirrors for a language read from the right', () => {
    const [first] = layoutResponsesMatrix(matrixInput('en', 720)).cells;
    const [mirrored] = layoutResponsesMatrix(matrixInput('ar', 720)).cells;
    // From the left edge of one to the right edge of the other the whole width of 720 is left over.
    expect((mirrored?.x ?? 0) + (mirrored?.width ?? 0) + (first?.x ?? 0)).toBeCloseTo(720);
  });
});

describe('layoutProcessMatrix', () => {
  it('draws one bar a seat of a country that has a column, and none for others', () => {
    const { seats } = layoutProcessMatrix(processInput('en', 480));
    expect(seats.map(({ id, isSeated }) => `${id} ${isSeated}`)).toEqual([
      'one/A true',
      'one/B true',
      'two/B true',
      'two/C false',
    ]);
  });

  it('names countries only where their columns are broad enough', () => {
    expect(layoutProcessMatrix(processInput('en', 480)).countries.map(({ text }) => text)).toEqual([
      'Highland',
      'Riverland',
      'Coast',
    ]);
    // 60 px: 18 for the labels, 12 for two gaps, 10 for each of three columns.
    expect(layoutProcessMatrix(processInput('en', 60)).countries).toEqual([]);
  });
});
