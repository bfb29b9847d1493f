import { useCallback, useEffect, useState } from 'react';
import type { GlFailure } from '#map/gl/gl-map.tsx';
import { findGraphics } from '#map/gl/graphics-kind.ts';
import { chooseMap, isTooSlow, type MapKind, type MapReason } from '#map/plan/choose-map.ts';
import { isSavingData } from './is-saving-data.ts';

/**
 * `waiting`: only the simple map yet. `loading`: WebGL draws underneath, unseen. `detailed`: it has taken over.
 * `simple`: the simple map stays. `reason` says why.
 */
export type MapStaging =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'loading' | 'detailed'; readonly reason: MapReason }
  | { readonly kind: 'simple'; readonly reason: MapReason | GlFailure };

interface GlStaging {
  readonly stage: MapStaging;
  /** Counts the scenes opened: another is another map, not the old one repainted. */
  readonly attempt: number;
  readonly onReady: (measureFrame: () => number) => void;
  readonly onFailure: (reason: GlFailure) => void;
  /** For a viewer who asks for the detailed map again after it failed. */
  readonly restart: () => void;
}

/** A lost context is opened anew this often, and given this long, before the simple map stays for good. It is in full use meanwhile. */
const mostAttempts = 1;
const patienceMilliseconds = 20_000;

interface Run {
  /** For which choice of the viewer's; another choice starts anew. */
  readonly chosen: MapKind | null;
  readonly attempt: number;
  readonly stage: MapStaging;
}

/**
 * Starts WebGL once the simple map has been painted, where the device and its viewer are for it. When its context is
 * lost the simple map is back at once and WebGL is tried once more beneath it; when that fails as well, the simple map
 * goes on alone.
 */
export function useGlStage(isPainted: boolean, chosen: MapKind | null): GlStaging {
  const [stored, setRun] = useState<Run>(() => startOf(chosen));
  const run = stored.chosen === chosen ? stored : startOf(chosen);
  if (run !== stored) setRun(run);
  const { stage, attempt } = run;
  const isWaiting = isPainted && stage.kind === 'waiting';
  useEffect(() => {
    if (!isWaiting) return undefined;
    // Two frames: the first commits the simple map, the second finds it on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setRun({ chosen, attempt, stage: firstStage(chosen, attempt) }));
    });
    return () => cancelAnimationFrame(frame);
  }, [isWaiting, attempt, chosen]);
  const isRetrying = attempt > 0 && stage.kind === 'loading';
  useEffect(() => {
    if (!isRetrying) return undefined;
    const timer = setTimeout(
      () => setRun({ chosen, attempt, stage: { kind: 'simple', reason: 'context-lost' } }),
      patienceMilliseconds,
    );
    return () => clearTimeout(timer);
  }, [isRetrying, attempt, chosen]);
  const onReady = useCallback(
    (measureFrame: () => number) => {
      performance.mark('atlas:gl-lanes');
      // Measuring takes two frames: only where something follows from it.
      const isSlow = chosen === null && isTooSlow(measureFrame());
      setRun((before) => ({ ...before, stage: readyStage(before.stage, isSlow) }));
    },
    [chosen],
  );
  const onFailure = useCallback((reason: GlFailure) => {
    setRun((before) =>
      reason === 'context-lost' && before.attempt < mostAttempts
        ? { ...before, attempt: before.attempt + 1, stage: { kind: 'waiting' } }
        : { ...before, stage: { kind: 'simple', reason } },
    );
  }, []);
  const restart = useCallback(() => setRun(startOf(chosen)), [chosen]);
  return { stage, attempt, onReady, onFailure, restart };
}

function startOf(chosen: MapKind | null): Run {
  return { chosen, attempt: 0, stage: { kind: 'waiting' } };
}

function firstStage(chosen: MapKind | null, attempt: number): MapStaging {
  const { kind, reason } = chooseMap({ chosen, savesData: isSavingData(), findGraphics });
  if (kind === 'detailed') return { kind: 'loading', reason };
  return { kind, reason: attempt > 0 ? 'context-lost' : reason };
}

function readyStage(stage: MapStaging, isSlow: boolean): MapStaging {
  if (stage.kind !== 'loading') return stage;
  return isSlow ? { kind: 'simple', reason: 'slow' } : { kind: 'detailed', reason: stage.reason };
}
