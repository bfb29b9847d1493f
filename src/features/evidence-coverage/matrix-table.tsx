import { Fragment, type ReactNode } from 'react';
import { categories } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { stages } from '#domain/stage.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Swatch } from '#ui/swatch.tsx';
import type { CellAcross } from './cells-across.ts';
import { MatrixCell } from './matrix-cell.tsx';
import type { MatrixPlace } from './open-cell-of.ts';

interface MatrixTableProps {
  readonly caption: string;
  readonly cells: readonly CellAcross[];
  /** Counts corridors, or the series of the one corridor there is. */
  readonly counts: 'corridors' | 'series';
  readonly open: MatrixPlace | null;
  readonly onPress: (place: MatrixPlace) => void;
  /** What the open cell holds; stands under the row of its category. */
  readonly children: ReactNode;
}

const openId = 'coverage-cell';

/** Category by stage; each cell a button, and under its row what the open one holds. */
export function MatrixTable({ caption, cells, counts, open, onPress, children }: MatrixTableProps) {
  const translator = useTranslator();
  const sayKnown = (cell: CellAcross) => {
    if (cell.known === 0) return null;
    if (counts === 'corridors') {
      const all = cell.corridors.length;
      return { number: translator.count(cell.known), unit: translator.text('account.of-all', { all }), share: cell.known / all };
    }
    const count = cell.corridors.reduce((sum, { cell: { series } }) => sum + series.length, 0);
    return { number: translator.count(count), unit: translator.text('account.series-word', { count }), share: 0 };
  };
  const sayCell = (cell: CellAcross) => {
    const known = sayKnown(cell);
    const gaps = translator.list(cell.gaps.map((kind) => translator.text(`gap.${kind}`)));
    return translator.text('coverage.cell', {
      category: translator.text(`category.${cell.category}`),
      stage: translator.text(`stage.${cell.stage}`),
      content:
        known === null
          ? gaps
          : counts === 'series'
            ? translator.text('coverage.series', { count: cell.corridors[0]?.cell.series.length ?? 0 })
            : translator.text('account.known-of', { known: cell.known, all: cell.corridors.length }),
    });
  };
  return (
    <table className="matrix-table">
      <caption className="ui-soft">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="ui-hidden">{translator.text('category.name')}</span>
          </th>
          {stages.map((stage) => (
            <th key={stage} scope="col">
              <span className="matrix-stage">{translator.text(`stage.${stage}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category) => (
          <Fragment key={category}>
            <tr>
              <th scope="row">
                <span className="matrix-category">
                  <Swatch {...categoryAppearance[category]} />
                  {translator.text(`category.${category}`)}
                </span>
              </th>
              {cells
                .filter((cell) => cell.category === category)
                .map((cell) => {
                  const isOpen = open?.category === category && open.stage === cell.stage;
                  return (
                    <td key={cell.stage} className={isOpen ? 'matrix-open' : undefined}>
                      <MatrixCell
                        label={sayCell(cell)}
                        known={sayKnown(cell)}
                        gaps={cell.gaps}
                        isOpen={isOpen}
                        controls={openId}
                        onPress={() => onPress(cell)}
                      />
                    </td>
                  );
                })}
            </tr>
            {open?.category === category ? (
              <tr>
                <td id={openId} className="matrix-answer" colSpan={stages.length + 1}>
                  {children}
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
