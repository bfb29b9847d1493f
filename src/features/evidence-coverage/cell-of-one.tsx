import type { CorridorId } from '#domain/corridor.ts';
import type { AccountCell } from '#domain/evidence-account.ts';
import { gapAppearance } from '#domain/gap-appearance.ts';
import { sayGap } from '#reading/gap-words.ts';
import { sayReach, titleSeries } from '#reading/account-words.ts';
import type { AccountFacts } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { FactList } from '#ui/fact-list.tsx';
import { GapMark } from '#ui/gap-mark.tsx';
import { Link } from '#ui/link.tsx';
import { emptyView } from '#url/view.ts';

interface CellOfOneProps {
  readonly corridor: CorridorId;
  readonly cell: AccountCell;
  readonly facts: AccountFacts;
}

/** An open cell of one corridor: each of its series with what it counts and does not, or why there is none. */
export function CellOfOne({ corridor, cell, facts }: CellOfOneProps) {
  const translator = useTranslator();
  const { view, change, href } = useView();
  const { account, words } = facts;
  const { category, stage, gap } = cell;
  if (gap !== null) {
    const reason = words.gaps[corridor]?.[`${category}/${stage}`] ?? translator.text(`gap.${gap}-note`);
    return (
      <p>
        <GapMark shape={gapAppearance[gap]} /> {sayGap(gap, translator, reason)}
      </p>
    );
  }
  const map = { ...emptyView, corridor, categories: [category], stages: [stage], language: view.language, release: view.release };
  return (
    <>
      {account.series
        .filter(({ id }) => cell.series.includes(id))
        .map((series) => (
          <section key={series.id} className="matrix-series">
            <h4>
              <Link href={`#series-${series.id}`}>{titleSeries(series.id, words)}</Link>
            </h4>
            <p className="ui-soft">{translator.text('account.whole-series', { reach: sayReach(series, account, translator) })}</p>
            <FactList
              facts={[
                { name: translator.text('account.counts'), value: <p>{words.series[series.id]?.method}</p> },
                { name: translator.text('evidence.limits'), value: <p>{words.series[series.id]?.limits}</p> },
              ]}
            />
          </section>
        ))}
      <p>
        <Link href={href(map)} onFollow={() => change(map)}>
          {translator.text('account.show-figures')}
        </Link>
      </p>
    </>
  );
}
