import { useEffect, useMemo, useRef, useState } from 'react';
import type { Camera } from '#domain/camera.ts';
import { scaleOf } from '#map/plan/map-scale.ts';
import { planLegend } from '#map/plan/plan-legend.ts';
import { planMap } from '#map/plan/plan-map.ts';
import { MapLegend } from '#map/svg/map-legend.tsx';
import type { SideNames } from '#reading/compare-words.ts';
import type { Naming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { useElementWidth } from '#ui/use-element-width.ts';
import type { ComparedViews } from '#url/compared-views.ts';
import { ComparedMap } from './compared-map.tsx';
import './compare-maps.css';

interface CompareMapsProps {
  readonly views: ComparedViews;
  readonly first: ReadyCorridor;
  readonly second: ReadyCorridor;
  readonly sides: SideNames;
  readonly naming: Naming;
}

const gapPixels = 16;
const narrowPixels = 620;
/** How long the camera rests before the address follows. */
const restMilliseconds = 300;

/** Both sides as small maps on one scale; of one corridor they move together. */
export function CompareMaps({ views, first, second, sides, naming }: CompareMapsProps) {
  const translator = useTranslator();
  const theme = useTheme();
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const { view } = useView();
  const { isOneCorridor } = views;
  const [cameras, moveCamera] = useCameras(isOneCorridor);
  // The coarser of the two fits both; half the usual size, as on every small map.
  const perYearPerLanePixel = Math.max(first.dataset.corridor.perYearPerLanePixel, second.dataset.corridor.perYearPerLanePixel);
  const perPixel = view.perPixel ?? 2 * perYearPerLanePixel;
  const [ofFirst, ofSecond] = [usePlan(first, perPixel), usePlan(second, perPixel)];
  const legend = useMemo(() => {
    const scale = scaleOf({ perYearPerLanePixel }, true, perPixel);
    const both = (['lanes', 'circles', 'deaths'] as const).map((part) => [ofFirst[part], ofSecond[part]]);
    if (both.every((parts) => parts.every((part) => part.length === 0))) return null;
    return {
      ...planLegend(
        [...ofFirst.lanes, ...ofSecond.lanes],
        [...ofFirst.circles, ...ofSecond.circles],
        [...ofFirst.deaths, ...ofSecond.deaths],
        scale,
        true,
      ),
      thinnerBy: 1,
      scaling: { chosen: perPixel, fitted: perPixel, period: 'year' },
    } as const;
  }, [ofFirst, ofSecond, perYearPerLanePixel, perPixel]);
  const each = width === null ? null : width < narrowPixels ? width : (width - gapPixels) / 2;
  const shared = { naming, isOneCorridor };
  return (
    <section className="compare-maps" aria-labelledby="compare-maps-heading">
      <h2 id="compare-maps-heading">{translator.text('compare.maps')}</h2>
      <p className="ui-soft">
        {translator.text('compare.scale', { amount: translator.count(perPixel) })}{' '}
        {translator.text(isOneCorridor ? 'compare.in-step' : 'compare.not-in-step')}
      </p>
      <div ref={box} className="compare-maps-pair">
        {each === null ? null : (
          <>
            <ComparedMap
              {...shared}
              title={sides.first}
              view={views.first}
              corridor={first}
              plan={ofFirst}
              widthPixels={Math.floor(each)}
              camera={cameras.first}
              onCameraChange={(camera) => moveCamera('first', camera)}
            />
            <ComparedMap
              {...shared}
              title={sides.second}
              view={views.second}
              corridor={second}
              plan={ofSecond}
              widthPixels={Math.floor(each)}
              camera={cameras.second}
              onCameraChange={(camera) => moveCamera('second', camera)}
            />
          </>
        )}
      </div>
      {legend === null ? null : (
        <Disclosure title={translator.text('map.legend')} isQuiet>
          <MapLegend legend={legend} theme={theme} translator={translator} />
        </Disclosure>
      )}
    </section>
  );
}

function usePlan({ dataset, names, result }: ReadyCorridor, perPixel: number) {
  const { catalogue, corridor } = dataset;
  return useMemo(
    () => planMap({ result, catalogue, corridor, names, isHalfScale: true, perPixel }),
    [result, catalogue, corridor, names, perPixel],
  );
}

interface Cameras {
  readonly first: Camera | null;
  readonly second: Camera | null;
}

/** One camera for both sides, which the address holds; of two corridors one each, which are soon set again. */
function useCameras(isOneCorridor: boolean): readonly [Cameras, (side: keyof Cameras, camera: Camera | null) => void] {
  const { view, replace } = useView();
  const [own, setOwn] = useState<Cameras>({ first: null, second: null });
  const [moving, setMoving] = useState<{ readonly camera: Camera | null } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (!isOneCorridor) return [own, (side, camera) => setOwn({ ...own, [side]: camera })];
  const camera = moving === null ? view.camera : moving.camera;
  const move = (_: keyof Cameras, next: Camera | null) => {
    setMoving({ camera: next });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      replace({ camera: next });
      setMoving(null);
    }, restMilliseconds);
  };
  return [{ first: camera, second: camera }, move];
}
