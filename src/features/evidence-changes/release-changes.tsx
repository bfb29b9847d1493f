import type { AccountFacts } from '#state/use-account.ts';
import { useChanges } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { groupChanges } from './change-groups.ts';
import { ChangePart } from './change-part.tsx';

interface ReleaseChangesProps {
  /** The earlier version. */
  readonly since: { readonly version: string; readonly date: string };
  readonly facts: AccountFacts;
}

/** What came, went or differs since an earlier version: a sentence, then each kind folded under its own. */
export function ReleaseChangesPart({ since, facts }: ReleaseChangesProps) {
  const translator = useTranslator();
  const changes = useChanges(since.version);
  if (changes.status === 'loading') return <output>{translator.text('app.loading')}</output>;
  if (changes.status === 'error') {
    return (
      <Notice urgency="alert" actions={<Button onPress={changes.retry}>{translator.text('error.retry')}</Button>}>
        <p>{translator.text('error.changes')}</p>
      </Notice>
    );
  }
  const groups = groupChanges(changes.value);
  const said = { version: since.version, date: translator.date(since.date) };
  if (groups.length === 0) return <p>{translator.text('account.unchanged', said)}</p>;
  return (
    <>
      <p>
        {translator.text('account.changed', {
          ...said,
          changes: translator.list(groups.map(({ change, ids }) => translator.text(`account.${change}`, { count: ids.length }))),
        })}
      </p>
      <p className="ui-soft">{translator.text('account.change-note')}</p>
      <div>
        {groups.map((group) => (
          <ChangePart key={group.change} group={group} changes={changes.value} facts={facts} />
        ))}
      </div>
    </>
  );
}
