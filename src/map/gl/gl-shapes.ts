import type { Position } from '@deck.gl/core';
import type { ColourBytes } from './colour-bytes.ts';

/** A stroke in degrees; its width is in CSS pixels. */
export interface GlStroke {
  readonly path: Position[];
  readonly colour: ColourBytes;
  readonly widthPixels: number;
  readonly cap: 'butt' | 'round';
}

/** A filled outline in degrees. */
export interface GlArea {
  readonly ring: Position[];
  readonly colour: ColourBytes;
}

export interface GlDot {
  readonly position: Position;
  readonly radiusPixels: number;
  readonly fill: ColourBytes;
  readonly edge: ColourBytes;
  readonly edgePixels: number;
}

/** How to colour and what to dim: all that shapes depend on beside the plan and the zoom. */
export interface GlLook {
  readonly theme: 'light' | 'dark';
  readonly hasPatterns: boolean;
  readonly highlighted: readonly string[];
}
