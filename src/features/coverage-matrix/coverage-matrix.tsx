import { useMemo, useState } from 'react';
import { categories } from '#domain/category.ts';
import { measures } from '#domain/measure.ts';
import { stages } from '#domain/stage.ts';
import { findCoverageFigures } from '#query/coverage-figures.ts';
import type { CoverageCell } from '#query/result.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { CoverageButton } from './coverage-button.tsx';
import { describeCell } from './describe-cell.ts';
import { measureSign } from './short-amount.ts';
import './coverage-matrix.css';

/** Category by stage for the whole corridor: the main number, or why none. A cell with figures shows only those when pressed. */
export function CoverageMatrix({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { change } = useView();
  const [pointed, setPointed] = useState<CoverageCell | null>(null);
  const { dataset, result, names, query } = corridor;
  const figures = useMemo(() => findCoverageFigures(dataset, query), [dataset, query]);
  const figureOf = (cell: CoverageCell) => figures.get(`${cell.category}/${cell.stage}`) ?? null;
  const place = { names, years: query.years };
  const cells = new Map(result.coverage.map((cell) => [`${cell.category}/${cell.stage}`, cell]));
  const press = (cell: CoverageCell) => {
    setPointed(cell);
    if (cell.gap === null) change({ categories: [cell.category], stages: [cell.stage] });
  };
  return (
    <section className="coverage" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading">{translator.text('coverage.heading')}</h2>
      <table className="coverage-table">
        <caption className="ui-soft">
          {translator.text('coverage.caption', { years: translator.years(query.years.from, query.years.to) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ui-hidden">{translator.text('category.name')}</span>
            </th>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                <span className="coverage-stage">{translator.text(`stage.${stage}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => (
            <tr key={category}>
              <th scope="row">{translator.text(`category.${category}`)}</th>
              {stages.map((stage) => {
                const cell = cells.get(`${category}/${stage}`);
                return (
                  <td key={stage}>
                    {cell === undefined ? null : (
                      <CoverageButton
                        cell={cell}
                        figure={figureOf(cell)}
                        description={describeCell(cell, figureOf(cell), place, translator)}
                        onPress={() => press(cell)}
                        onPoint={() => setPointed(cell)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="coverage-signs ui-soft">
        {measures.map((measure) => (
          <li key={measure}>
            {measureSign(measure, translator)} {translator.text(`measure.${measure}`)}
          </li>
        ))}
      </ul>
      <p className="coverage-word ui-soft">
        {pointed === null ? translator.text('coverage.hint') : describeCell(pointed, figureOf(pointed), place, translator)}
      </p>
    </section>
  );
}
