import './icon.css';

const paths = {
  close: 'M5 5l14 14M19 5L5 19',
  forward: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  pattern: 'M4 7h4M10 7h4M16 7h4M4 12h16M4 17h2M9 17h2M14 17h2M19 17h1',
  table: 'M4 5h16v14H4zM4 10h16M10 5v14',
  layers: 'M12 4.5l8.5 4.25L12 13 3.5 8.75zM3.5 12.5L12 16.75l8.5-4.25M3.5 16L12 20.25 20.5 16',
  bag: 'M4 8.5h16V19H4zM9 8.5V5h6v3.5M8 8.5V19M16 8.5V19',
  way: 'M3 18h2M8 17.5c2-.5 2-3 2.5-5M11.5 9.5c.8-2 2-3.5 4.500-3.5h4M17 3l3 3-3 3',
  door: 'M13 4h6v16h-6M4 12h10M10.5 8.5L14 12l-3.5 3.5',
  house: 'M4 11.5l8-7 8 7M6.5 9.5v10h11v-10M10.5 19.5v-5h3v5',
  turn: 'M8 5.5L4.5 9 8 12.5M4.5 9h10a4.75 4.75 0 0 1 0 9.5H9',
} as const;

export type IconName = keyof typeof paths;

/** Icons that point along the line are turned round in right-to-left text. */
const turning: ReadonlySet<IconName> = new Set(['forward', 'back', 'way', 'door', 'turn']);

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={turning.has(name) ? 'ui-icon ui-icon-turning' : 'ui-icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
