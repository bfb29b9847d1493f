import type { Camera } from '#domain/camera.ts';
import { clampZoom } from '#map/plan/fit-camera.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { MapKindPanel } from './map-kind-panel.tsx';
import type { MapStaging } from './use-gl-stage.ts';
import type { ChooseMap } from './use-map-choice.ts';

interface MapControlsProps {
  readonly camera: Camera;
  readonly onCameraChange: (camera: Camera) => void;
  readonly onReset: () => void;
  readonly hasPatterns: boolean;
  readonly onPatternsChange: (hasPatterns: boolean) => void;
  readonly stage: MapStaging;
  readonly onChoose: ChooseMap;
}

/** One press is one zoom step: half as much again. */
const zoomStep = 0.6;

/** Zoom, fit, patterns and the other map, for those who use no wheel and no pinch. */
export function MapControls(props: MapControlsProps) {
  const { camera, onCameraChange, onReset, hasPatterns, onPatternsChange, stage, onChoose } = props;
  const translator = useTranslator();
  const zoomBy = (step: number) => onCameraChange({ ...camera, zoom: clampZoom(camera.zoom + step) });
  return (
    <fieldset className="map-controls" aria-label={translator.text('map.controls')}>
      <IconButton label={translator.text('map.zoom-in')} onPress={() => zoomBy(zoomStep)}>
        <Icon name="plus" />
      </IconButton>
      <IconButton label={translator.text('map.zoom-out')} onPress={() => zoomBy(-zoomStep)}>
        <Icon name="minus" />
      </IconButton>
      <IconButton label={translator.text('map.reset')} onPress={onReset}>
        <Icon name="fit" />
      </IconButton>
      <IconButton
        label={translator.text(hasPatterns ? 'map.patterns-off' : 'map.patterns-on')}
        onPress={() => onPatternsChange(!hasPatterns)}
      >
        <Icon name="pattern" />
      </IconButton>
      <MapKindPanel stage={stage} onChoose={onChoose} />
    </fieldset>
  );
}
