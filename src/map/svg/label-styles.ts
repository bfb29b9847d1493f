import { basemapColours } from '#map/basemap/basemap-colours.ts';
import type { MapLabel } from '#map/plan/map-plan.ts';

/** Type of the map's names. `letterShare` is the usual width of a letter as a share of the size. */
export interface LabelStyle {
  readonly sizePixels: number;
  readonly weight: 400 | 500 | 600;
  readonly isItalic: boolean;
  /** In ems. Arabic letters are joined and take none. */
  readonly spacing: number;
  readonly letterShare: number;
  /** The longest line, in ems; a longer name is wrapped. */
  readonly maxEms: number;
}

export const labelFont = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

/** From one line of a wrapped name to the next, in ems. */
export const lineHeight = 1.2;

export const labelStyles: Readonly<Record<MapLabel['kind'], LabelStyle>> = {
  country: { sizePixels: 13, weight: 600, isItalic: false, spacing: 0.06, letterShare: 0.64, maxEms: 10 },
  neighbour: { sizePixels: 12, weight: 400, isItalic: false, spacing: 0.06, letterShare: 0.6, maxEms: 9 },
  town: { sizePixels: 11.5, weight: 400, isItalic: false, spacing: 0, letterShare: 0.54, maxEms: 10 },
  landmark: { sizePixels: 11, weight: 400, isItalic: false, spacing: 0, letterShare: 0.54, maxEms: 10 },
  sea: { sizePixels: 12, weight: 400, isItalic: true, spacing: 0.08, letterShare: 0.6, maxEms: 9 },
  corridor: { sizePixels: 14, weight: 600, isItalic: false, spacing: 0, letterShare: 0.58, maxEms: 12 },
};

/** Ink of a name and of the halo round it. */
export function labelColours(kind: MapLabel['kind'], theme: 'light' | 'dark'): { readonly ink: string; readonly halo: string } {
  const colours = basemapColours[theme];
  const ink = {
    country: colours.countryLabel,
    neighbour: colours.neighbourLabel,
    town: colours.townLabel,
    landmark: colours.landmarkLabel,
    sea: colours.seaLabel,
    corridor: colours.corridor,
  }[kind];
  return { ink, halo: kind === 'sea' ? colours.seaHalo : colours.landHalo };
}
