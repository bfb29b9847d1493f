/**
 * Paper and ink of the map, as `#rrggbb`. Quiet on purpose: the data carries the colour. The tests hold
 * every category colour at 3:1 or more against land and sea, and labels at 4.5:1.
 */
export interface BasemapColours {
  readonly land: string;
  readonly sea: string;
  /** Fill of lakes. */
  readonly lake: string;
  readonly coast: string;
  readonly river: string;
  /** Of every class; the classes differ by dash. */
  readonly boundary: string;
  readonly countryLabel: string;
  /** Countries named only for orientation. */
  readonly neighbourLabel: string;
  readonly townLabel: string;
  /** Towns named only for orientation, and their dots. */
  readonly landmarkLabel: string;
  readonly seaLabel: string;
  /** Around labels on land, and around sea labels. */
  readonly landHalo: string;
  readonly seaHalo: string;
  /** The thin line of a leg under its lanes. */
  readonly trace: string;
  /** A whole corridor on the start page, and its name: the accent of the interface. */
  readonly corridor: string;
}

/** Stroke widths in CSS pixels, for SVG and WebGL alike. */
export const basemapWidths = { coast: 0.75, river: 0.9, boundary: 0.9, labelHalo: 1.6 } as const;

export const basemapColours: Readonly<Record<'light' | 'dark', BasemapColours>> = {
  light: {
    land: '#faf7ef',
    sea: '#e9f0f4',
    lake: '#e9f0f4',
    coast: '#9fb3be',
    river: '#a6c2d1',
    boundary: '#a39e94',
    countryLabel: '#4a4842',
    neighbourLabel: '#716c62',
    townLabel: '#35342f',
    landmarkLabel: '#746f65',
    seaLabel: '#526f80',
    landHalo: '#faf7ef',
    seaHalo: '#e9f0f4',
    trace: '#8d887d',
    corridor: '#0f5c63',
  },
  dark: {
    land: '#24272b',
    sea: '#171b20',
    lake: '#1b2127',
    coast: '#596874',
    river: '#435664',
    boundary: '#66686a',
    countryLabel: '#c9c5bb',
    neighbourLabel: '#98948b',
    townLabel: '#e2dfd6',
    landmarkLabel: '#918d85',
    seaLabel: '#8fabbc',
    landHalo: '#24272b',
    seaHalo: '#171b20',
    trace: '#7c7b76',
    corridor: '#82c8cd',
  },
};
