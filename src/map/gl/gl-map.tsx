import type { MapProps } from '#map/svg/map-props.ts';

/** Why the WebGL map cannot be used: no context to be had, one lost for good, or drawing failed. */
export type GlFailure = 'no-webgl' | 'context-lost' | 'drawing-failed';

export interface GlMapProps extends MapProps {
  /** The first lanes are painted: the SVG map underneath can go. */
  readonly onReady: () => void;
  readonly onFailure: (reason: GlFailure) => void;
}

/** The plan on MapLibre and deck.gl; loaded on its own, after the SVG map has been seen. */
export function GlMap(props: GlMapProps) {
  return <div role="img" aria-label={props.label} />;
}
