/**
 * What every bench page draws: land, countries and the refugees of each pair of countries by year.
 * A flow is the places of its two countries in the list, and how many persons.
 * @typedef {readonly [origin: number, destination: number, persons: number]} Flow
 * @typedef {{ countries: { code: string, point: [number, number] }[], years: Record<string, Flow[]> }} FlowFile
 * @typedef {import('geojson').MultiPolygon} Land
 */

/** Loads both files at once, as any page would. @returns {Promise<{ land: Land, flows: FlowFile }>} */
export async function loadWorld() {
  const [land, flows] = await Promise.all(
    ['/bench/land.json', '/bench/flows.json'].map(async (path) => (await fetch(path)).json()),
  );
  return { land, flows };
}

/**
 * The slider that changes the year, and the marks that say when the flows of a year are drawn.
 * @param {FlowFile} flows
 * @param {(flows: Flow[]) => void} show
 */
export function addYears({ years }, show) {
  const all = Object.keys(years).map(Number);
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.id = 'filter';
  slider.min = String(Math.min(...all));
  slider.max = String(Math.max(...all));
  slider.value = slider.max;
  slider.addEventListener('input', () => show(years[slider.value] ?? []));
  document.body.append(slider);
  return years[slider.value] ?? [];
}

let hasDrawn = false;

/** The flows are on the canvas: the first ones, or those of another year. */
export function markDrawn() {
  performance.mark(hasDrawn ? 'bench:changed' : 'bench:first');
  hasDrawn = true;
}
