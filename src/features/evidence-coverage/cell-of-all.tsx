import { gapAppearance } from '#domain/gap-appearance.ts';
import { sayGap } from '#reading/gap-words.ts';
import { titleSeries } from '#reading/account-words.ts';
import type { AccountFacts } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { GapMark } from '#ui/gap-mark.tsx';
import { Link } from '#ui/link.tsx';
import type { CellAcross } from './cells-across.ts';
import { groupCorridors } from './group-corridors.ts';

interface CellOfAllProps {
  readonly cell: CellAcross;
  readonly facts: AccountFacts;
}

/** An open cell of all corridors: which series which corridors have, and why the others have none. */
export function CellOfAll({ cell, facts }: CellOfAllProps) {
  const translator = useTranslator();
  const { change, href } = useView();
  const { words, names } = facts;
  return (
    <ul className="matrix-groups">
      {groupCorridors(cell, words).map(({ corridors, series, gap, reason }) => (
        <li key={corridors.join()}>
          {gap === null ? (
            <ul>
              {series.map((id) => (
                <li key={id}>
                  <Link href={`#series-${id}`}>{titleSeries(id, words)}</Link>
                </li>
              ))}
            </ul>
          ) : (
            <p>
              <GapMark shape={gapAppearance[gap]} /> {sayGap(gap, translator, reason || translator.text(`gap.${gap}-note`))}
            </p>
          )}
          <p className="ui-soft">{translator.text('account.corridors', { count: corridors.length })}</p>
          <ul className="matrix-corridors">
            {corridors.map((corridor) => (
              <li key={corridor}>
                <Link href={href({ corridor })} onFollow={() => change({ corridor })} look="quiet">
                  {names.corridors[corridor]?.name ?? corridor}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
