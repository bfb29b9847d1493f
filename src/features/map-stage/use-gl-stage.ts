import { useCallback, useEffect, useState } from 'react';
import type { GlFailure } from '#map/gl/gl-map.tsx';
import { isWebGlAvailable } from '#map/gl/webgl-available.ts';

/** `svg`: only the simple map yet. `loading`: WebGL draws underneath, unseen. `gl`: it has taken over. `failed`: the simple map stays. */
export type GlStage = { readonly kind: 'svg' | 'loading' | 'gl' } | { readonly kind: 'failed'; readonly reason: GlFailure };

interface GlStaging {
  readonly stage: GlStage;
  readonly onReady: () => void;
  readonly onFailure: (reason: GlFailure) => void;
}

/** Starts WebGL once the simple map has been painted, and falls back to it when WebGL cannot go on. */
export function useGlStage(isPainted: boolean): GlStaging {
  const [stage, setStage] = useState<GlStage>({ kind: 'svg' });
  const isWaiting = isPainted && stage.kind === 'svg';
  useEffect(() => {
    if (!isWaiting) return undefined;
    // Two frames: the first commits the simple map, the second finds it on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        setStage(isWebGlAvailable() ? { kind: 'loading' } : { kind: 'failed', reason: 'no-webgl' });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [isWaiting]);
  const onReady = useCallback(() => {
    performance.mark('atlas:gl-lanes');
    setStage({ kind: 'gl' });
  }, []);
  const onFailure = useCallback((reason: GlFailure) => setStage({ kind: 'failed', reason }), []);
  return { stage, onReady, onFailure };
}
