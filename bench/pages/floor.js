import { addYears, loadWorld, markDrawn } from './load-world.js';

/** The 2D floor: land as one SVG path, flows as lines on a canvas over it; dragging moves both and draws the flows anew. */
const { land, flows } = await loadWorld();
const { innerWidth: width, innerHeight: height } = window;
const size = Math.min(width, height * 2);
let [left, top] = [(width - size) / 2, (height - size) / 2];

/** @param {import('geojson').Position} position @returns {[number, number]} */
function project([longitude = 0, latitude = 0]) {
  const northing = Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, latitude)) * Math.PI) / 360));
  return [(longitude / 360 + 0.5) * size, (0.5 - northing / (2 * Math.PI)) * size];
}

const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const ground = document.createElementNS('http://www.w3.org/2000/svg', 'path');
const canvas = document.createElement('canvas');
const context = canvas.getContext('2d');
const map = document.querySelector('#map');
if (context === null || map === null) throw new Error('The page has no map, or the browser no 2D canvas.');
for (const element of [svg, canvas]) {
  element.setAttribute('width', `${width}`);
  element.setAttribute('height', `${height}`);
  element.setAttribute('style', 'position: absolute; inset: 0');
}
ground.setAttribute('fill', '#faf7ef');
ground.setAttribute('d', land.coordinates.flatMap((polygon) => polygon.map(ringPath)).join(''));
svg.append(ground);
map.append(svg, canvas);
const points = flows.countries.map(({ point }) => project(point));

/** @param {import('geojson').Position[]} ring */
function ringPath(ring) {
  return `M${ring
    .map((position) =>
      project(position)
        .map((pixels) => pixels.toFixed(1))
        .join(' '),
    )
    .join('L')}Z`;
}

let shown = addYears(flows, (next) => {
  shown = next;
  draw();
  markDrawn();
});

function draw() {
  if (context === null) return;
  ground.setAttribute('transform', `translate(${left} ${top})`);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(1, 0, 0, 1, left, top);
  context.strokeStyle = '#0068df80';
  for (const [origin, destination, persons] of shown) {
    const [from, to] = [points[origin], points[destination]];
    if (from === undefined || to === undefined) continue;
    context.lineWidth = Math.max(0.5, Math.sqrt(persons) / 120);
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  }
}

addEventListener('pointermove', ({ buttons, movementX, movementY }) => {
  if (buttons === 0) return;
  left += movementX;
  top += movementY;
  draw();
});

draw();
markDrawn();
