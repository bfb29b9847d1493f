import { describe, expect, it } from 'vitest';
import { categories } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { contrast } from '#map/svg/contrast.ts';
import { basemapColours } from './basemap-colours.ts';

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#a39e94', '#a39e94')).toBe(1);
  });
});

describe.each(['light', 'dark'] as const)('the %s base map', (theme) => {
  const colours = basemapColours[theme];

  it.each(categories)('leaves %s at 3:1 or more against land, sea and lakes', (category) => {
    const colour = categoryAppearance[category][theme];
    for (const ground of [colours.land, colours.sea, colours.lake]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });

  it('has labels readable at 4.5:1 on their own ground', () => {
    expect(contrast(colours.countryLabel, colours.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.townLabel, colours.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.neighbourLabel, colours.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.landmarkLabel, colours.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.corridor, colours.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.seaLabel, colours.sea)).toBeGreaterThanOrEqual(4.5);
  });

  it('lets boundaries and the coast be seen, but keeps them fainter than the labels', () => {
    expect(contrast(colours.boundary, colours.land)).toBeGreaterThan(2);
    expect(contrast(colours.boundary, colours.land)).toBeLessThan(contrast(colours.countryLabel, colours.land));
    expect(contrast(colours.coast, colours.sea)).toBeGreaterThan(1.5);
  });
});
