import type { Translator } from '#i18n/translator.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { Result } from '#query/result.ts';
import { sayFigure } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';

/** More figures of one mark than these are counted only. */
const mostSaid = 3;

interface ItemWords {
  readonly result: Result;
  readonly naming: Naming;
  readonly translator: Translator;
}

/** What a mark of a compared map shows: its figures, or how many dead and missing it stands for. */
export function sayComparedItem({ result, naming, translator }: ItemWords): (item: MapItem) => string {
  const figures = new Map(result.figures.map((figure) => [figure.id, figure]));
  const incidents = new Map(result.deaths.incidents.map((incident) => [incident.id, incident]));
  return (item) => {
    if (item.kind === 'death') {
      const count = (item.incidents ?? []).reduce((sum, id) => sum + (incidents.get(id)?.total ?? 0), 0);
      return translator.text('amount.at-least', { amount: translator.text('unit.deaths', { count }) });
    }
    const found = item.figures.flatMap((id) => figures.get(id) ?? []);
    const said = found.slice(0, mostSaid).map((figure) => sayFigure(figure, naming, translator));
    const further = found.length - said.length;
    return [...said, ...(further > 0 ? [translator.text('map.more-figures', { count: further })] : [])].join(
      translator.text('reading.semicolon'),
    );
  };
}
