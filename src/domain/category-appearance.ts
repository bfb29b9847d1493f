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
  refugees: { light: '#1f5fa8', dark: '#6ea8e8', pattern: 'solid' },
  'asylum-seekers': { light: '#c77700', dark: '#f0a94a', pattern: 'long-dash' },
  'economic-migrants': { light: '#2a7d5f', dark: '#5fc7a1', pattern: 'short-dash' },
  'trafficking-victims': { light: '#8a3fa0', dark: '#cf8be0', pattern: 'dots' },
  'smuggled-migrants': { light: '#7a5a2b', dark: '#c8a36a', pattern: 'double' },
  'unaccompanied-minors': { light: '#b0407a', dark: '#f08bbd', pattern: 'hatch' },
  'other-migrants': { light: '#4f6b1e', dark: '#a9c565', pattern: 'triple' },
  mixed: { light: '#4a5568', dark: '#b8c2d0', pattern: 'dash-dot' },
};
