import { MapFrame } from '#features/map-stage/map-frame.tsx';
import { useWorldMap } from '#features/world-map/use-world-map.tsx';
import type { ReadyWorld, WorldAnswer } from '#state/use-world.ts';

interface WorldMapPartProps {
  readonly world: ReadyWorld;
  readonly answer: WorldAnswer;
}

/** The flows on the same map that the corridors have. */
export function WorldMapPart({ world, answer }: WorldMapPartProps) {
  return <MapFrame {...useWorldMap(world, answer)} />;
}
