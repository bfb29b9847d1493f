import { categories, type Category } from '#domain/category.ts';
import { categoryAppearance, type Pattern } from '#domain/category-appearance.ts';

interface SvgPatternsProps {
  /** Of this picture alone: ids are shared by all of a page. */
  readonly prefix: string;
  readonly theme: 'light' | 'dark';
}

/** The patterns that fill circles, one a category. */
export function SvgPatterns({ prefix, theme }: SvgPatternsProps) {
  return (
    <defs>
      {categories.map((category) => (
        <pattern key={category} id={patternId(prefix, category)} width={8} height={8} patternUnits="userSpaceOnUse">
          <path d={tiles[categoryAppearance[category].pattern]} stroke={categoryAppearance[category][theme]} strokeWidth={1.6} />
        </pattern>
      ))}
    </defs>
  );
}

export function patternId(prefix: string, category: Category): string {
  return `${prefix}${category}`;
}

/** An 8 by 8 tile of each pattern. */
const tiles: Readonly<Record<Pattern, string>> = {
  solid: 'M0 4H8M0 0H8M0 8H8',
  'long-dash': 'M0 2H6M4 6H8M0 6H2',
  'short-dash': 'M0 2H3M4 6H7',
  dots: 'M1 2H2.6M5 6H6.6',
  double: 'M0 2H8M0 4.6H8',
  hatch: 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7',
  triple: 'M0 1H8M0 3.6H8M0 6.2H8',
  'dash-dot': 'M0 2H4M5.6 2H6.8M1 6H2.2M4 6H8',
};
