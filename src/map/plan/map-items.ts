import type { MapItem } from './map-item.ts';
import type { MapPlan } from './map-plan.ts';

/** The item a lane, circle or incident of the plan is. */
export function laneItem(lane: MapPlan['lanes'][number]): MapItem {
  return { kind: 'lane', id: lane.id, figures: lane.figures };
}

export function circleItem(circle: MapPlan['circles'][number]): MapItem {
  return { kind: 'circle', id: circle.id, figures: circle.parts.flatMap((part) => part.figures) };
}

export function deathItem({ id, incidents = [id] }: { readonly id: string; readonly incidents?: readonly string[] }): MapItem {
  return { kind: 'death', id, figures: [], incidents };
}

/** The corridors of the start page as items; none where the traces are legs. */
export function corridorItems(
  traces: MapPlan['traces'],
): readonly { readonly item: MapItem; readonly path: MapPlan['traces'][number]['path'] }[] {
  return traces.flatMap(({ corridor, path }) =>
    corridor === null ? [] : [{ item: { kind: 'corridor', id: corridor, figures: [] } as const, path }],
  );
}

/** Whether an item is dimmed because others are brought forward. */
export function isDimmed(item: MapItem, highlighted: readonly string[]): boolean {
  const shown = [item.id, ...item.figures, ...(item.incidents ?? [])];
  return highlighted.length > 0 && !shown.some((id) => highlighted.includes(id));
}

/** Whether an item is among those brought forward. */
export function isLifted(item: MapItem, highlighted: readonly string[]): boolean {
  return highlighted.length > 0 && !isDimmed(item, highlighted);
}

/** Ids of the lanes that are dimmed, for what is drawn on them. */
export function dimmedLanes(lanes: MapPlan['lanes'], highlighted: readonly string[]): ReadonlySet<string> {
  return new Set(lanes.filter((lane) => isDimmed(laneItem(lane), highlighted)).map((lane) => lane.id));
}

/** The highlights that are on the map at all; where none is, nothing is dimmed for the sake of what cannot be seen. */
export function highlightsOnMap(
  plan: Pick<MapPlan, 'lanes' | 'circles' | 'deaths'>,
  highlighted: readonly string[],
): readonly string[] {
  if (highlighted.length === 0) return highlighted;
  const items = [...plan.lanes.map(laneItem), ...plan.circles.map(circleItem), ...plan.deaths.map(deathItem)];
  return items.some((item) => !isDimmed(item, highlighted)) ? highlighted : [];
}
