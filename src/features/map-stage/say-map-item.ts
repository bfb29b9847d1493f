import type { Incident, IncidentDetails } from '#domain/incident.ts';
import type { Translator } from '#i18n/translator.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { MapPlan } from '#map/plan/map-plan.ts';
import type { Result } from '#query/result.ts';
import { sayAmountWithUnit } from '#reading/amount-words.ts';
import { sayFigure } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';

interface MapWords {
  readonly plan: MapPlan;
  readonly result: Result;
  readonly incidents: readonly Incident[];
  /** Loaded with the incidents' own card; before that a dot says when and how many. */
  readonly incidentDetails: ReadonlyMap<string, IncidentDetails>;
  readonly naming: Naming;
  readonly translator: Translator;
}

/** How many figures of one lane or circle are said in full; the rest are in the table. */
const saidInFull = 3;

/** What a lane, circle or dot says of itself: its figures, and that they are shared where the publisher does not divide them. */
export function sayMapItem({
  plan,
  result,
  incidents,
  incidentDetails,
  naming,
  translator,
}: MapWords): (item: MapItem) => string {
  const figures = new Map(result.figures.map((figure) => [figure.id, figure]));
  const lanes = new Map(plan.lanes.map((lane) => [lane.id, lane]));
  const deaths = new Map(incidents.map((incident) => [incident.id, incident]));

  const sayFigures = (ids: readonly string[]): string => {
    const said = ids.flatMap((id) => figures.get(id) ?? []).map((figure) => sayFigure(figure, naming, translator));
    const shown = said.slice(0, saidInFull);
    const hidden = said.length - shown.length;
    return [...shown, ...(hidden > 0 ? [translator.text('map.more-figures', { count: hidden })] : [])].join('; ');
  };

  const sayDeaths = (ids: readonly string[]): string => {
    const found = ids.flatMap((id) => deaths.get(id) ?? []);
    const [incident] = found;
    if (incident === undefined) return '';
    const total = found.reduce((sum, each) => sum + each.total, 0);
    const amount = sayAmountWithUnit({ kind: 'at-least', value: total }, 'deaths', translator);
    if (incident.kind === 'cumulative') return translator.text('map.death-period', { amount });
    if (found.length > 1) return translator.text('map.death-group', { count: found.length, amount });
    const date = translator.date(incident.date);
    const place = incidentDetails.get(incident.id)?.placeName;
    return place === undefined
      ? translator.text('map.death-item-unplaced', { date, amount })
      : translator.text('map.death-item', { place, date, amount });
  };

  return (item) => {
    if (item.kind === 'death') return sayDeaths(item.incidents ?? [item.id]);
    const lane = lanes.get(item.id);
    const shared = lane?.isShared === true ? translator.text('map.shared-short', { count: lane.strands }) : '';
    return [sayFigures(item.figures), shared].filter((part) => part !== '').join('. ');
  };
}
