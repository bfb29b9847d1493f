import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { createTranslator } from '#i18n/create-translator.ts';
import { findCoverageFigures } from '#query/coverage-figures.ts';
import { en } from '#tests/fixtures/all-messages.ts';
import { tinyNames } from '#tests/fixtures/tiny-names.ts';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinyWorld } from '#tests/fixtures/tiny-world.ts';
import { describeCell } from './describe-cell.ts';

const english = createTranslator('en', en);
const years = { from: 2023, to: 2023 };
const place = { corridor: tinyWorld.corridor.id, names: tinyNames, years };
const { coverage } = tinyResult({ years });

describe('describeCell', () => {
  it('names category, stage and the series of a cell with figures', () => {
    const cell = coverage.find(({ category, stage }) => category === 'refugees' && stage === 'stay');
    const title = tinyNames.series['agency.refugees.stock']?.title ?? '';
    expect(title).not.toBe('');
    expect(cell && describeCell(cell, null, place, english)).toBe(`Refugees, Stay: 1 series: ${title}`);
    const figure =
      findCoverageFigures(tinyWorld, { categories, stages, years, origins: [], destinations: [] }).get('refugees/stay') ?? null;
    // AAA alone has a number for 2023.
    expect(cell && describeCell(cell, figure, place, english)).toBe(
      `Refugees, Stay: 1,400 persons (${title}, 2023). 1 series: ${title}`,
    );
  });

  it('never leaves a gap without a word', () => {
    const gaps = coverage.filter(({ gap }) => gap !== null);
    expect(gaps.length).toBeGreaterThan(0);
    for (const cell of gaps) expect(describeCell(cell, null, place, english)).toMatch(/: .{5,}/);
  });
});
