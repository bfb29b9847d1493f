import type { Camera } from '#domain/camera.ts';
import { clampZoom } from '#map/plan/fit-camera.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';

interface MapButtonsProps {
  readonly camera: Camera;
  readonly onCameraChange: (camera: Camera | null) => void;
}

const zoomStep = 0.6;

/** Nearer, farther, and back to the whole corridor. */
export function MapButtons({ camera, onCameraChange }: MapButtonsProps) {
  const translator = useTranslator();
  const zoomBy = (step: number) => onCameraChange({ ...camera, zoom: clampZoom(camera.zoom + step) });
  return (
    <fieldset className="compared-map-buttons" aria-label={translator.text('map.controls')}>
      <IconButton label={translator.text('map.zoom-in')} onPress={() => zoomBy(zoomStep)}>
        <Icon name="plus" />
      </IconButton>
      <IconButton label={translator.text('map.zoom-out')} onPress={() => zoomBy(-zoomStep)}>
        <Icon name="minus" />
      </IconButton>
      <IconButton label={translator.text('map.reset')} onPress={() => onCameraChange(null)}>
        <Icon name="fit" />
      </IconButton>
    </fieldset>
  );
}
