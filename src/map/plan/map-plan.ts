import type { Category } from '#domain/category.ts';
import type { CorridorId, LegId } from '#domain/corridor.ts';
import type { CountryCode } from '#domain/country.ts';
import type { LonLat, PlaceId } from '#domain/place.ts';
import type { Unit } from '#domain/series.ts';
import type { Pattern } from '#domain/category-appearance.ts';

/** A drawn band on a chain of legs. Widths and offsets are CSS pixels and never depend on zoom or filters, only on the scale. */
export interface Lane {
  readonly id: string;
  /** The figures this lane shows (added by the guard where more than one). */
  readonly figures: readonly string[];
  readonly category: Category;
  readonly pattern: Pattern;
  /** In the direction of travel. */
  readonly path: readonly LonLat[];
  readonly widthPixels: number;
  /** From the leg's line to the lane's middle, positive to the right of travel. */
  readonly offsetPixels: number;
  /** Persons or movements a year that the width stands for. */
  readonly perYear: number;
  readonly unit: Unit;
  readonly direction: 'outward' | 'return';
  /** Of the longest of its legs. */
  readonly mode: 'land' | 'sea' | 'air';
  /** True where the publisher does not say how the figure divides among several ways: drawn hollow, in equal parts. */
  readonly isShared: boolean;
  /** How many ways share it; 1 where it is not shared. */
  readonly strands: number;
  /** Which bundle on the leg: a sum group or a series. Bundles are kept visibly apart. */
  readonly bundle: string;
  /** True where the true width is under a pixel and the lane is drawn at one pixel so it can be seen. */
  readonly isThinned: boolean;
  /** Between 0 and 1, where many lanes cross and each must be followed through the others; full where it is not said. */
  readonly opacity?: number;
  /** The legs it runs along and the places at its two ends, in the direction of travel; a lane of no leg has none. */
  readonly run?: LaneRun;
  /** How its ends meet the lanes its figures come from and go on in; null: they begin or end there. */
  readonly joins?: { readonly start: LaneJoin | null; readonly end: LaneJoin | null };
}

export interface LaneRun {
  readonly legs: readonly LegId[];
  readonly from: PlaceId;
  readonly to: PlaceId;
}

/** Where and in what direction a lane passes a place: the same for all that meet there, so that no seam shows at any zoom. */
export interface LaneJoin {
  /** Of travel through the place: a step of length one on the flat map, x to the right and y down. */
  readonly way: readonly [x: number, y: number];
  /** As `offsetPixels`, but at the place itself. */
  readonly offsetPixels: number;
  /** Over how much of its way from the place it bends, at most. */
  readonly bendPixels: number;
  /** True where it would have to turn back to go in that direction: it meets the others at a corner. */
  readonly isCorner: boolean;
  readonly room: LaneRoom;
}

/** How far to either side of the way through a place lanes may lie: in world pixels of zoom 0, so twice as far at every next zoom. */
export interface LaneRoom {
  readonly left: number;
  readonly right: number;
}

/** A small arrowhead on a lane; return marks are drawn double. */
export interface DirectionMark {
  readonly id: string;
  readonly lane: string;
  /** On the leg's line: the renderer moves it aside by `offsetPixels`, to the right of travel. */
  readonly position: LonLat;
  /** Degrees clockwise from screen north, in the direction of travel. */
  readonly bearing: number;
  /** Shown from this zoom on, so that marks keep their distance. */
  readonly minZoom: number;
  readonly category: Category;
  readonly direction: 'outward' | 'return';
  readonly offsetPixels: number;
  /** Of its lane: on a broad one the mark lies inside, on a thin one over it. */
  readonly widthPixels: number;
}

/** A stock on a country: a circle by area, cut into parts that may be added. */
export interface Circle {
  readonly id: string;
  readonly country: CountryCode;
  readonly position: LonLat;
  /** To keep the circles of one country that may not be added apart; CSS pixels, x right and y down. */
  readonly shiftPixels: readonly [number, number];
  readonly radiusPixels: number;
  /** Persons the area stands for. */
  readonly persons: number;
  readonly parts: readonly CirclePart[];
  readonly bundle: string;
}

export interface CirclePart {
  readonly category: Category;
  readonly pattern: Pattern;
  readonly persons: number;
  readonly figures: readonly string[];
  /** Radians clockwise from twelve o'clock. */
  readonly startAngle: number;
  readonly endAngle: number;
}

/** An incident of death (single: a dot; cumulative: a ring that claims no point). `groupDeaths` says what is drawn at a zoom. */
export interface DeathDot {
  readonly id: string;
  readonly position: LonLat;
  readonly radiusPixels: number;
  /** Square of the radius that its deaths alone would give, without the least that can be seen: these may be added. */
  readonly areaPixels: number;
  readonly deaths: number;
  readonly isCumulative: boolean;
}

export interface MapLabel {
  /** Where else it may stand, where the first place has no room. */
  readonly otherPositions?: readonly LonLat[];
  /** What is written where the text finds no room anywhere. */
  readonly short?: string;
  readonly id: string;
  readonly text: string;
  /** `neighbour`: a country, `landmark`: a town, that is named only so that the viewer knows where they are. */
  readonly kind: 'country' | 'neighbour' | 'town' | 'landmark' | 'sea' | 'corridor';
  readonly position: LonLat;
  /** Smaller is placed first. */
  readonly rank: number;
  /** Named from this zoom on. */
  readonly minZoom: number;
  /** Down from the position, in CSS pixels, to stand clear of the country's circles; 0: centred on it. */
  readonly shiftPixels: number;
}

/** The thin line of every leg, under the lanes, so that a corridor without figures is still seen; or a whole corridor. */
export interface LegTrace {
  readonly id: string;
  /** The corridor that the line stands for: the subject of the start page, drawn broad. Null for a leg. */
  readonly corridor: CorridorId | null;
  readonly mode: 'land' | 'sea' | 'air';
  readonly path: readonly LonLat[];
}

export interface MapLegend {
  readonly laneScale: readonly { readonly persons: number; readonly widthPixels: number }[];
  readonly circleScale: readonly { readonly persons: number; readonly radiusPixels: number }[];
  readonly deathScale: readonly { readonly deaths: number; readonly radiusPixels: number }[];
  readonly categories: readonly { readonly category: Category; readonly pattern: Pattern }[];
  /** True where everything is drawn at half the usual size, which the legend must say. */
  readonly isHalfScale: boolean;
  /** How many times thinner than usual this corridor's lanes are, which the legend must say; 1: as usual. */
  readonly thinnerBy: number;
  readonly hasShared: boolean;
  readonly hasReturn: boolean;
  readonly hasThinned: boolean;
  /** Absent where no lane has a scale to choose. */
  readonly scaling?: LaneScaling;
}

/** How the scale of the lanes came about, and which one would suit what is shown. */
export interface LaneScaling {
  /** Persons or movements to a pixel, as the viewer chose; null: the map's own scale. */
  readonly chosen: number | null;
  /** The round scale at which what is shown fills its room. */
  readonly fitted: number;
  /** What the widths are of: a year, or one month. */
  readonly period: 'year' | 'month';
}

/** Everything a renderer draws, and nothing it has to decide. */
export interface MapPlan {
  readonly traces: readonly LegTrace[];
  readonly lanes: readonly Lane[];
  readonly marks: readonly DirectionMark[];
  readonly circles: readonly Circle[];
  readonly deaths: readonly DeathDot[];
  readonly labels: readonly MapLabel[];
  readonly legend: MapLegend;
  /** Figures in the result that ride on no leg and stand on no country: said in words, never silently dropped. */
  readonly unplaced: readonly string[];
}
