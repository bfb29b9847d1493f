import { categories, type Category } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { tilePath, tilePixels, tileStrokePixels } from './pattern-tiles.ts';

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
        <pattern
          key={category}
          id={patternId(prefix, category)}
          width={tilePixels}
          height={tilePixels}
          patternUnits="userSpaceOnUse"
        >
          <path
            d={tilePath(categoryAppearance[category].pattern)}
            stroke={categoryAppearance[category][theme]}
            strokeWidth={tileStrokePixels}
          />
        </pattern>
      ))}
    </defs>
  );
}

export function patternId(prefix: string, category: Category): string {
  return `${prefix}${category}`;
}
