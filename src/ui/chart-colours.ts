/** Paper and ink of the charts, as `#rrggbb`: those of the interface, written out so that a saved picture keeps them. */
export interface ChartColours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly hairline: string;
  readonly accent: string;
  readonly accentWash: string;
}

export const chartColours: Readonly<Record<'light' | 'dark', ChartColours>> = {
  light: {
    paper: '#fbf9f5',
    ink: '#23221e',
    inkSoft: '#5b584f',
    hairline: '#dcd7cb',
    accent: '#0f5c63',
    accentWash: '#e0ecec',
  },
  dark: {
    paper: '#191a1b',
    ink: '#ecebe6',
    inkSoft: '#b3b0a7',
    hairline: '#3b3d3e',
    accent: '#82c8cd',
    accentWash: '#20383a',
  },
};
