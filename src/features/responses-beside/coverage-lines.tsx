import type { Category } from '#domain/category.ts';
import type { ResponseItem } from '#domain/responses.ts';
import type { Stage } from '#domain/stage.ts';
import { compareCoverage } from '#query/responses/compare-coverage.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';

interface CoverageLinesProps {
  readonly items: readonly ResponseItem[];
  readonly corridor: ReadyCorridor;
}

/** By stage: whom figures count and no item names, and whom an item names and no figure counts. */
export function CoverageLines({ items, corridor: { result, query } }: CoverageLinesProps) {
  const translator = useTranslator();
  const isAsked = (cell: { readonly category: Category; readonly stage: Stage }) =>
    query.categories.includes(cell.category) && query.stages.includes(cell.stage);
  const filled = result.coverage.filter((cell) => cell.gap === null && isAsked(cell));
  const { stages, emptyAreas } = compareCoverage(items, filled);
  const lines = (categoriesOf: (stage: (typeof stages)[number]) => readonly Category[]) =>
    stages.flatMap((entry) => {
      const left = categoriesOf(entry).filter((category) => isAsked({ category, stage: entry.stage }));
      return left.length === 0 ? [] : [{ stage: entry.stage, categories: left }];
    });
  const groups = [
    { key: 'beside.figures-only', entries: lines(({ withoutResponse }) => withoutResponse) },
    {
      key: 'beside.responses-only',
      // An item for migrants in general is answered by a figure of any of them.
      entries: lines(({ withoutFigure, counted }) =>
        withoutFigure.filter((category) => category !== 'mixed' || counted.length === 0),
      ),
    },
  ] as const;
  return (
    <>
      {groups.map(({ key, entries }) =>
        entries.length === 0 ? null : (
          <div key={key}>
            <h4>{translator.text(key)}</h4>
            <ul>
              {entries.map(({ stage, categories }) => (
                <li key={stage}>
                  {translator.text('beside.line', {
                    stage: translator.text(`stage.${stage}`),
                    categories: translator.list(categories.map((category) => translator.text(`category.${category}`))),
                  })}
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      {emptyAreas.length === 0 ? null : (
        <p>
          {translator.text('beside.empty-areas', {
            areas: translator.list(emptyAreas.map((area) => translator.text(`area.${area}`))),
          })}
        </p>
      )}
      <p className="ui-soft">{translator.text('beside.compare-note')}</p>
    </>
  );
}
