/** @typedef {import('./measure-page.mjs').BenchPage} BenchPage */

const own = {
  map: null,
  filter: '#filter',
  keys: /** @type {const} */ (['ArrowLeft', 'ArrowRight']),
  ground: '#map',
  first: 'bench:first',
  changed: 'bench:changed',
};
const simple = /** @type {const} */ ({
  map: 'simple',
  isGl: false,
  first: 'atlas:svg-lanes',
  changed: 'atlas:svg-changed',
  ground: '.map-svg',
});
const detailed = /** @type {const} */ ({
  map: 'detailed',
  isGl: true,
  first: 'atlas:gl-lanes',
  changed: 'atlas:gl-changed',
  ground: '.map-canvas',
});
/** A category's checkbox, switched off and on. */
const corridor = {
  path: '/corridor/gulf-of-aden',
  filter: 'input[type=checkbox]',
  keys: /** @type {const} */ (['Space', 'Space']),
};
/** All pairs of countries that may be asked for at once, of the same refugees; the year goes back and forth. */
const world = {
  path: '/world?series=unhcr.refugees.stock&group=countries&top=500',
  filter: '.world-years select',
  keys: /** @type {const} */ (['ArrowDown', 'ArrowUp']),
};

/** The three pages the bench builds, and ours. @type {readonly BenchPage[]} */
export const benchPages = [
  { name: '2D floor', path: '/bench/floor.html', isGl: false, ...own },
  { name: 'deck floor', path: '/bench/deck.html', isGl: true, ...own },
  { name: 'flowmap.gl', path: '/bench/flowmap.html', isGl: true, ...own },
  { name: 'corridor, simple', ...corridor, ...simple },
  { name: 'corridor, detailed', ...corridor, ...detailed },
  { name: 'world, simple', ...world, ...simple },
  { name: 'world, detailed', ...world, ...detailed },
];
