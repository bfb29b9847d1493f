import { useEffect } from 'react';
import type { GlMapProps } from '#map/gl/gl-map.tsx';

/** Stands in for the WebGL map whose code did not arrive: draws nothing and reports it. */
export function GlMissing({ onFailure }: Pick<GlMapProps, 'onFailure'>) {
  useEffect(() => onFailure('drawing-failed'), [onFailure]);
  return null;
}
