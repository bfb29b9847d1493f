import { useCallback, useEffect, useState } from 'react';
import type { GlFailure } from '#map/gl/gl-map.tsx';
import { isWebGlAvailable } from '#map/gl/webgl-available.ts';

/**
 * `svg`: only the simple map yet. `loading`: WebGL draws underneath, unseen. `gl`: it has taken over. `failed`: the simple
 * map stays.
 */
export type GlStage = { readonly kind: 'svg' | 'loading' | 'gl' } | { readonly kind: 'failed'; readonly reason: GlFailure };

interface GlStaging {
  readonly stage: GlStage;
  /** Counts the scenes opened: another is another map, not the old one repainted. */
  readonly attempt: number;
  readonly onReady: () => void;
  readonly onFailure: (reason: GlFailure) => void;
}

/** A lost context is opened anew this often, and given this long, before the simple map stays for good. It is in full use meanwhile. */
const mostAttempts = 1;
const patienceMilliseconds = 20_000;

/**
 * Starts WebGL once the simple map has been painted. When its context is lost the simple map is back at once and
 * WebGL is tried once more beneath it; when that fails as well, the simple map goes on alone.
 */
export function useGlStage(isPainted: boolean): GlStaging {
  const [stage, setStage] = useState<GlStage>({ kind: 'svg' });
  const [attempt, setAttempt] = useState(0);
  const isWaiting = isPainted && stage.kind === 'svg';
  useEffect(() => {
    if (!isWaiting) return undefined;
    // Two frames: the first commits the simple map, the second finds it on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        setStage(
          isWebGlAvailable() ? { kind: 'loading' } : { kind: 'failed', reason: attempt > 0 ? 'context-lost' : 'no-webgl' },
        );
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [isWaiting, attempt]);
  const isRetrying = attempt > 0 && stage.kind === 'loading';
  useEffect(() => {
    if (!isRetrying) return undefined;
    const timer = setTimeout(() => setStage({ kind: 'failed', reason: 'context-lost' }), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [isRetrying]);
  const onReady = useCallback(() => {
    performance.mark('atlas:gl-lanes');
    setStage({ kind: 'gl' });
  }, []);
  const onFailure = useCallback(
    (reason: GlFailure) => {
      const isLast = reason !== 'context-lost' || attempt >= mostAttempts;
      setStage(isLast ? { kind: 'failed', reason } : { kind: 'svg' });
      if (!isLast) setAttempt(attempt + 1);
    },
    [attempt],
  );
  return { stage, attempt, onReady, onFailure };
}
