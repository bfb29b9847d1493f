import type { Position } from '@deck.gl/core';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { basemapColours } from '#map/basemap/basemap-colours.ts';
import { dashLine } from '#map/plan/dash-line.ts';
import { groupDeaths } from '#map/plan/group-deaths.ts';
import { circleItem, deathItem, dimmedLanes, isDimmed } from '#map/plan/map-items.ts';
import type { Circle, DeathDot, MapPlan } from '#map/plan/map-plan.ts';
import { toLonLat, toWorld, type Point } from '#map/plan/projection.ts';
import { markColours, markRings } from '#map/svg/mark-shape.ts';
import { tileStrokePixels } from '#map/svg/pattern-tiles.ts';
import { circleOpacity, deathInk, deathLook, dimOpacity } from '#map/svg/point-colours.ts';
import { colourBytes } from './colour-bytes.ts';
import { patternStrokes } from './pattern-shapes.ts';
import type { GlArea, GlDot, GlLook, GlStroke } from './gl-shapes.ts';

/** Fills with their edges; the edges are painted over the fills. */
export interface GlFigures {
  readonly areas: readonly GlArea[];
  readonly edges: readonly GlStroke[];
}

/** Stocks as slices with a pale rim, of constant size on the screen at `zoom`. */
export function circleShapes(circles: readonly Circle[], zoom: number, look: GlLook): GlFigures {
  const { theme, hasPatterns, highlighted } = look;
  const areas: GlArea[] = [];
  const edges: GlStroke[] = [];
  for (const circle of circles) {
    const opacity = isDimmed(circleItem(circle), highlighted) ? dimOpacity : 1;
    const [x, y] = toWorld(circle.position, zoom);
    const centre: Point = [x + circle.shiftPixels[0], y + circle.shiftPixels[1]];
    for (const part of circle.parts) {
      const isWhole = circle.parts.length === 1;
      const arc = arcPoints(centre, circle.radiusPixels, part.startAngle, part.endAngle);
      const outline = isWhole ? arc : [centre, ...arc, centre];
      const ring = toPositions(outline, zoom);
      const colour = categoryAppearance[part.category][theme];
      const isPatterned = hasPatterns && part.pattern !== 'solid';
      const ink = colourBytes(colour, opacity);
      areas.push({ ring, colour: colourBytes(colour, (isPatterned ? dimOpacity : circleOpacity) * opacity) });
      for (const stroke of isPatterned ? patternStrokes(outline, part.pattern) : []) {
        edges.push({ path: toPositions(stroke, zoom), colour: ink, widthPixels: tileStrokePixels, cap: 'butt' });
      }
      edges.push({ path: ring, colour: ink, widthPixels: 1.2, cap: 'round' });
    }
    edges.push({
      path: toPositions(arcPoints(centre, circle.radiusPixels + 1.1, 0, 2 * Math.PI), zoom),
      colour: colourBytes(basemapColours[theme].land, opacity),
      widthPixels: 0.9,
      cap: 'round',
    });
  }
  return { areas, edges };
}

/** The direction marks that have room at `zoom`. */
export function markShapes(plan: Pick<MapPlan, 'marks' | 'lanes'>, zoom: number, { theme, highlighted }: GlLook): GlFigures {
  const dimmed = dimmedLanes(plan.lanes, highlighted);
  const areas: GlArea[] = [];
  const edges: GlStroke[] = [];
  for (const mark of plan.marks) {
    if (mark.minZoom > zoom) continue;
    const [x, y] = toWorld(mark.position, zoom);
    const bearing = (mark.bearing * Math.PI) / 180;
    const [cosine, sine] = [Math.cos(bearing), Math.sin(bearing)];
    const { fill, edge } = markColours(mark, theme);
    const opacity = dimmed.has(mark.lane) ? dimOpacity : 1;
    for (const ring of markRings[mark.direction]) {
      const placed = ring.map(([right, down]): Point => {
        const aside = right + mark.offsetPixels;
        return [x + aside * cosine - down * sine, y + aside * sine + down * cosine];
      });
      const path = toPositions(placed, zoom);
      // The edge lies under the fill and shows outside it: twice as wide as what is seen of it.
      edges.push({ path, colour: colourBytes(edge, opacity), widthPixels: 1.6, cap: 'round' });
      areas.push({ ring: path, colour: colourBytes(fill, opacity) });
    }
  }
  return { areas, edges };
}

/** The marks of deaths at `zoom`: dots, and the dashes of the rings, which lie under them. */
export function deathShapes(
  deaths: readonly DeathDot[],
  zoom: number,
  { theme, highlighted }: GlLook,
): { readonly dots: readonly GlDot[]; readonly rings: readonly GlStroke[] } {
  const [ink, paper] = [deathInk[theme], basemapColours[theme].land];
  const marks = groupDeaths(deaths, zoom).map((mark) => ({
    mark,
    opacity: isDimmed(deathItem(mark), highlighted) ? dimOpacity : 1,
  }));
  const dots = marks.flatMap(({ mark, opacity }): GlDot[] => {
    if (mark.isCumulative) return [];
    return [
      {
        position: [...mark.position] as [number, number],
        radiusPixels: mark.radiusPixels,
        fill: colourBytes(ink, deathLook.dotOpacity * opacity),
        edge: colourBytes(paper, opacity),
        edgePixels: deathLook.dotEdgePixels,
      },
    ];
  });
  const rings = marks.flatMap(({ mark, opacity }): GlStroke[] => {
    if (!mark.isCumulative) return [];
    const ring = arcPoints(toWorld(mark.position, zoom), mark.radiusPixels, 0, 2 * Math.PI);
    const colour = colourBytes(ink, opacity);
    return dashLine(ring, deathLook.ringDash).map((dash) => ({
      path: toPositions(dash, zoom),
      colour,
      widthPixels: deathLook.ringPixels,
      cap: 'butt',
    }));
  });
  return { dots, rings };
}

function arcPoints([x, y]: Point, radius: number, startAngle: number, endAngle: number): readonly Point[] {
  const steps = Math.max(3, Math.ceil((endAngle - startAngle) * Math.sqrt(radius) * 4));
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = startAngle + ((endAngle - startAngle) * step) / steps;
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });
}

function toPositions(points: readonly Point[], zoom: number): Position[] {
  return points.map((point) => [...toLonLat(point, zoom)] as [number, number]);
}
