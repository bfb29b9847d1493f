import type { ReleaseChanges } from '#domain/release-changes.ts';
import type { AccountFacts } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Link } from '#ui/link.tsx';
import type { ChangeGroup } from './change-groups.ts';
import { ChangedSeries } from './changed-series.tsx';
import { YearTable } from './year-table.tsx';

interface ChangePartProps {
  readonly group: ChangeGroup;
  readonly changes: ReleaseChanges;
  readonly facts: AccountFacts;
}

/** One kind of change in words, folded, with what it is about. */
export function ChangePart({ group, changes, facts }: ChangePartProps) {
  const translator = useTranslator();
  return (
    <Disclosure title={translator.text(`account.${group.change}`, { count: group.ids.length })}>
      <Changed group={group} changes={changes} facts={facts} />
    </Disclosure>
  );
}

function Changed({ group: { what, ids }, changes, facts }: ChangePartProps) {
  const translator = useTranslator();
  if (what === 'incidents') {
    return <YearTable caption={translator.text('evidence.deaths-title')} years={changes.incidents} />;
  }
  if (what === 'series') {
    const here = new Set(facts.account.series.map(({ id }) => id));
    return changes.series
      .filter(({ series }) => ids.includes(series))
      .map((each) => <ChangedSeries key={each.series} change={each} words={facts.words} isHere={here.has(each.series)} />);
  }
  return (
    <ul className="changed-names">
      {ids.map((id) => (
        <li key={id}>
          {what === 'sources' ? <ChangedSource id={id} facts={facts} /> : <bdi>{facts.names.corridors[id]?.name ?? id}</bdi>}
        </li>
      ))}
    </ul>
  );
}

/** A publication by its name, where this version still has it. */
function ChangedSource({ id, facts }: { readonly id: string; readonly facts: AccountFacts }) {
  const source = facts.account.sources.find((each) => each.id === id);
  if (source === undefined) return <bdi>{id}</bdi>;
  return (
    <Link href={`#source-${id}`}>
      <bdi>{`${source.publisher}: ${source.title}`}</bdi>
    </Link>
  );
}
