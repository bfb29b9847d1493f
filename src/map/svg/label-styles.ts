import type { MapLabel } from '#map/plan/map-plan.ts';

/** Type of the map's names. `letterShare` is the usual width of a letter as a share of the size. */
export interface LabelStyle {
  readonly sizePixels: number;
  readonly weight: 400 | 500 | 600;
  readonly isItalic: boolean;
  /** In ems. Arabic letters are joined and take none. */
  readonly spacing: number;
  readonly letterShare: number;
}

export const labelFont = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

export const labelStyles: Readonly<Record<MapLabel['kind'], LabelStyle>> = {
  country: { sizePixels: 13, weight: 600, isItalic: false, spacing: 0.06, letterShare: 0.62 },
  town: { sizePixels: 11.5, weight: 400, isItalic: false, spacing: 0, letterShare: 0.54 },
  sea: { sizePixels: 12, weight: 400, isItalic: true, spacing: 0.08, letterShare: 0.6 },
};
