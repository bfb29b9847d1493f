import type { Category } from './category.ts';

export const patterns = ['solid', 'long-dash', 'short-dash', 'dots', 'double', 'hatch', 'triple', 'dash-dot'] as const;
/** How a category is told apart without colour. None of them is hollow: that says a figure is shared among several ways. */
export type Pattern = (typeof patterns)[number];

/** Colours as `#rrggbb`, one for each theme; chosen and checked in `category-appearance.test.ts`. */
export interface CategoryAppearance {
  readonly light: string;
  readonly dark: string;
  readonly pattern: Pattern;
}

export const categoryAppearance: Readonly<Record<Category, CategoryAppearance>> = {
  refugees: { light: '#0067d9', dark: '#90bdf8', pattern: 'solid' },
  'asylum-seekers': { light: '#b57b09', dark: '#eea237', pattern: 'long-dash' },
  'economic-migrants': { light: '#208f70', dark: '#5fedc9', pattern: 'short-dash' },
  'trafficking-victims': { light: '#6f2485', dark: '#9f7ddc', pattern: 'dots' },
  'smuggled-migrants': { light: '#675c49', dark: '#b08f5b', pattern: 'double' },
  'unaccompanied-minors': { light: '#bf3f8f', dark: '#f7609d', pattern: 'hatch' },
  'other-migrants': { light: '#336900', dark: '#dbe792', pattern: 'triple' },
  mixed: { light: '#5a5c63', dark: '#a7b4c1', pattern: 'dash-dot' },
};
