import { describe, expect, it } from 'vitest';
import { colourDifference, toLab, toLinear } from '#tests/colour/colour-difference.ts';
import { seeAs, visions } from '#tests/colour/colour-vision.ts';
import { categories } from './category.ts';
import { categoryAppearance, patterns } from './category-appearance.ts';

const themes = ['light', 'dark'] as const;

describe('the measure of colour difference', () => {
  it('gives the published values', () => {
    // Sharma, Wu and Dalal (2005), table 1, pairs 1, 17 and 21.
    expect(colourDifference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(colourDifference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(colourDifference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  });

  it('leaves grey grey for every way of seeing', () => {
    for (const vision of visions) {
      for (const part of seeAs(vision, [0.5, 0.5, 0.5])) expect(part).toBeCloseTo(0.5, 3);
    }
  });
});

describe.each(themes)('category colours of the %s theme', (theme) => {
  const colours = categories.map((category) => toLinear(categoryAppearance[category][theme]));

  it.each(visions)('keep neighbours in the list 15 apart, and any two 12, in %s vision', (vision) => {
    const seen = colours.map((colour) => toLab(seeAs(vision, colour)));
    const tooClose = seen.flatMap((one, position) =>
      seen.slice(position + 1).flatMap((other, step) => {
        const least = step === 0 ? 15 : 12;
        return colourDifference(one, other) < least ? [`${categories[position]} and ${categories[position + 1 + step]}`] : [];
      }),
    );
    expect(tooClose).toEqual([]);
  });

  it('are never signal red', () => {
    for (const colour of colours) {
      const [, a, b] = toLab(colour);
      const hue = (Math.atan2(b, a) * 180) / Math.PI;
      // Signal reds lie between 20 and 45 degrees with a chroma above 60.
      expect(hue > 20 && hue < 45 && Math.hypot(a, b) > 60).toBe(false);
    }
    // The measure knows one when it sees one: #d01c1c.
    const [, a, b] = toLab(toLinear('#d01c1c'));
    expect((Math.atan2(b, a) * 180) / Math.PI).toBeGreaterThan(20);
    expect(Math.hypot(a, b)).toBeGreaterThan(60);
  });
});

describe('category patterns', () => {
  it('are all different, so that a map in grey can be read', () => {
    expect(new Set(categories.map((category) => categoryAppearance[category].pattern)).size).toBe(categories.length);
    expect(patterns).toHaveLength(categories.length);
  });
});
