import { basemapColours } from '#map/basemap/basemap-colours.ts';

/** A small ring on paper, or for a town named only for orientation a smaller dot, at twice the size for sharp screens. */
export function drawTownIcon(kind: 'town' | 'landmark', theme: 'light' | 'dark'): ImageData | null {
  const [side, middle] = [16, 8];
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.beginPath();
  if (kind === 'landmark') {
    context.arc(middle, middle, 3.2, 0, 2 * Math.PI);
    context.fillStyle = basemapColours[theme].landmarkLabel;
    context.fill();
    return context.getImageData(0, 0, side, side);
  }
  context.arc(middle, middle, 4, 0, 2 * Math.PI);
  context.fillStyle = basemapColours[theme].landHalo;
  context.fill();
  context.lineWidth = 2.2;
  context.strokeStyle = basemapColours[theme].townLabel;
  context.stroke();
  return context.getImageData(0, 0, side, side);
}
