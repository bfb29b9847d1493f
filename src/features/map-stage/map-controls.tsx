import type { Camera } from '#domain/camera.ts';
import { clampZoom } from '#map/plan/fit-camera.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';

interface MapControlsProps {
  readonly camera: Camera;
  readonly onCameraChange: (camera: Camera) => void;
  readonly onReset: () => void;
  readonly hasPatterns: boolean;
  readonly onPatternsChange: (hasPatterns: boolean) => void;
}

/** One press is one zoom step: half as much again. */
const zoomStep = 0.6;

/** Zoom, fit and patterns, for those who use no wheel and no pinch. */
export function MapControls({ camera, onCameraChange, onReset, hasPatterns, onPatternsChange }: MapControlsProps) {
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
    </fieldset>
  );
}
