import { readFileSync } from 'node:fs';

/** @typedef {{ file: string, css?: string[], imports?: string[], isEntry?: boolean }} Chunk */

/** @type {Record<string, Chunk>} */
const chunks = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
/** @typedef {{ files: Record<string, { path: string }> }} FileList */
/** @type {FileList & { later: { path: string } }} */
const manifest = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8'));
/** @type {FileList} */
const later = JSON.parse(readFileSync(`dist/data/${manifest.later.path}`, 'utf8'));
const data = { ...manifest.files, ...later.files };
const worldSeries = Object.keys(data).filter((key) => /^world\/[^/]+\.[^/]+$/.test(key));

const entry = Object.keys(chunks).find((key) => chunks[key]?.isEntry) ?? '';
const gl = Object.keys(chunks).find((key) => key.endsWith('map/gl/gl-map.tsx')) ?? '';

/** The files a chunk needs before it runs: itself, its styles and what it imports at once. @param {string} key @returns {string[]} */
function filesOf(key) {
  const chunk = chunks[key];
  if (chunk === undefined) throw new Error(`The build has no chunk ${key}`);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(filesOf)].map((file) =>
    file.startsWith('dist/') ? file : `dist/${file}`,
  );
}

/** @param {string} key */
function dataFile(key) {
  const file = data[key];
  if (file === undefined) throw new Error(`The data lists have no ${key}`);
  return `dist/data/${file.path}`;
}

const first = [...new Set(filesOf(entry))];
const corridors = Object.keys(data)
  .filter((key) => /^corridor\/[^/]+$/.test(key))
  .map((key) => key.slice('corridor/'.length));
/** @param {string} id */
const corridorFiles = (id) => ['', '/observations'].map((part) => dataFile(`corridor/${id}${part}`));

export default [
  ...corridors.map((id) => ({
    name: `First load of ${id}, before WebGL, incidents and what is not drawn: page, styles, script, catalogue, corridor and base map`,
    path: [
      'dist/index.html',
      ...first,
      'dist/data/manifest.json',
      dataFile('catalogue'),
      dataFile('names/en'),
      dataFile(`corridor/${id}/names/en`),
      dataFile(`basemap/${id}`),
      ...corridorFiles(id),
    ],
    limit: '260 KB',
    gzip: true,
  })),
  ...corridors.flatMap((id) =>
    ['', '/observations', '/supporting', '/incidents', '/breakdowns'].map((part) => ({
      name: `Corridor ${id}${part}`,
      path: dataFile(`corridor/${id}${part}`),
      limit: '60 KB',
      gzip: true,
    })),
  ),
  ...corridors.map((id) => ({
    name: `Incident details of ${id}, loaded with the incidents' table`,
    path: dataFile(`corridor/${id}/incident-details`),
    limit: '150 KB',
    gzip: true,
  })),
  { name: 'Catalogue and its English words', path: [dataFile('catalogue'), dataFile('names/en')], limit: '60 KB', gzip: true },
  {
    name: 'Record of responses and its words, loaded with what shows it',
    path: [dataFile('responses'), dataFile('responses/names/ar')],
    limit: '60 KB',
    gzip: true,
  },
  { name: 'Data manifest', path: 'dist/data/manifest.json', limit: '7 KB', gzip: true },
  { name: 'List of files loaded later', path: `dist/data/${manifest.later.path}`, limit: '10 KB', gzip: true },
  {
    name: 'World view of one series, data: index, English words and the largest series',
    path: ['world/index', 'world/names/en', 'world/unhcr.refugees.stock'].map(dataFile),
    limit: '300 KB',
    gzip: true,
  },
  { name: 'All series of the world view', path: worldSeries.map(dataFile), limit: '1.5 MB', brotli: false },
  {
    name: 'WebGL map, loaded after the first picture',
    path: [...new Set(filesOf(gl))].filter((file) => !first.includes(file)),
    limit: '620 KB',
    gzip: true,
  },
];
