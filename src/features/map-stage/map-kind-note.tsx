import { useTranslator } from '#state/use-translator.ts';
import { nameOfMap } from './map-kind-panel.tsx';
import type { MapStaging } from './use-gl-stage.ts';

/** Which of the two maps is on the screen, where there is room; what failed is said without being asked. */
export function MapKindNote({ stage }: { readonly stage: MapStaging }) {
  const translator = useTranslator();
  const hasFailed = stage.kind === 'simple' && (stage.reason === 'context-lost' || stage.reason === 'drawing-failed');
  if (hasFailed) return <output>{translator.text('map.simple-lost')}</output>;
  return <p className="map-kind-name">{translator.text(nameOfMap(stage))}</p>;
}
