import { gapAppearance } from '#domain/gap-appearance.ts';
import { gapKinds } from '#domain/gap.ts';
import type { AccountFacts } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { GapMark } from '#ui/gap-mark.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';
import { CellOfAll } from './cell-of-all.tsx';
import { CellOfOne } from './cell-of-one.tsx';
import { cellsAcross } from './cells-across.ts';
import { MatrixTable } from './matrix-table.tsx';
import { openCellOf, type MatrixPlace } from './open-cell-of.ts';
import './evidence-coverage.css';

/** Any id but a corridor's. */
const all = '*';

/** What is known by category and stage, for all corridors together or for one; the open cell is in the address. */
export function EvidenceCoverage({ facts }: { readonly facts: AccountFacts }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const { account, names } = facts;
  const own = view.corridor === null ? undefined : account.coverage[view.corridor];
  const corridor = own === undefined ? null : view.corridor;
  const cells = cellsAcross(corridor === null || own === undefined ? account.coverage : { [corridor]: own });
  const open = openCellOf(view);
  const opened = cells.find((cell) => cell.category === open?.category && cell.stage === open.stage);
  const toggle = ({ category, stage }: MatrixPlace) => {
    const isOpen = open?.category === category && open.stage === stage;
    change(isOpen ? { categories: null, stages: null } : { categories: [category], stages: [stage] });
  };
  const words = new Intl.Collator(translator.language);
  const corridors = Object.keys(account.coverage)
    .map((value) => ({ value, label: names.corridors[value]?.name ?? value }))
    .toSorted((one, other) => words.compare(one.label, other.label));
  return (
    <>
      <p>{translator.text('account.coverage-intro')}</p>
      {view.corridor !== null && corridor === null ? (
        <Notice urgency="status">{translator.text('notice.unknown-corridor', { given: view.corridor })}</Notice>
      ) : null}
      <div className="matrix-choice">
        <Select
          label={translator.text('account.corridor')}
          options={[{ value: all, label: translator.text('account.all-corridors') }, ...corridors]}
          value={corridor ?? all}
          onChange={(value) => change({ corridor: value === all ? null : value })}
        />
      </div>
      <MatrixTable
        caption={translator.text(corridor === null ? 'account.matrix-of-all' : 'account.matrix-of-one', {
          count: corridors.length,
          corridor: corridors.find(({ value }) => value === corridor)?.label ?? '',
        })}
        cells={cells}
        counts={corridor === null ? 'corridors' : 'series'}
        open={open}
        onPress={toggle}
      >
        {opened === undefined ? null : (
          <>
            <div className="matrix-answer-head">
              <h3>
                {translator.text('account.cell-heading', {
                  category: translator.text(`category.${opened.category}`),
                  stage: translator.text(`stage.${opened.stage}`),
                })}
              </h3>
              <IconButton
                label={translator.text('account.close-cell')}
                onPress={() => change({ categories: null, stages: null })}
              >
                <Icon name="close" />
              </IconButton>
            </div>
            {corridor === null ? (
              <CellOfAll cell={opened} facts={facts} />
            ) : (
              opened.corridors.map(({ id, cell }) => <CellOfOne key={id} corridor={id} cell={cell} facts={facts} />)
            )}
          </>
        )}
      </MatrixTable>
      <ul className="matrix-marks ui-soft">
        {gapKinds.map((kind) => (
          <li key={kind}>
            <GapMark shape={gapAppearance[kind]} /> {translator.text(`gap.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
