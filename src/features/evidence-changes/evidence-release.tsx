import type { AccountFacts } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';
import { chooseSince } from './choose-since.ts';
import { ReleaseChangesPart } from './release-changes.tsx';
import './evidence-release.css';

/** Which version of the data this is, and what changed since an earlier one that the address may name. */
export function EvidenceRelease({ facts }: { readonly facts: AccountFacts }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const { version, date, release, earlier } = facts.account;
  const { chosen, isUnknown } = chooseSince(earlier, view.since);
  return (
    <>
      <FactList
        facts={[
          { name: translator.text('account.version'), value: <bdi>{version}</bdi> },
          { name: translator.text('account.date'), value: translator.date(date) },
          {
            name: translator.text('evidence.release'),
            value: <bdi>{release}</bdi>,
            note: translator.text('account.release-note'),
          },
        ]}
      />
      {isUnknown ? (
        <Notice urgency="status">{translator.text('account.unknown-since', { given: view.since ?? '' })}</Notice>
      ) : null}
      {chosen === null ? (
        <p>{translator.text('account.first-version')}</p>
      ) : (
        <>
          <div className="release-choice">
            <Select
              label={translator.text('account.since')}
              options={earlier.map((each) => ({
                value: each.version,
                label: translator.text('account.version-of', { version: each.version, date: translator.date(each.date) }),
              }))}
              value={chosen.version}
              onChange={(since) => change({ since })}
            />
          </div>
          <ReleaseChangesPart since={chosen} facts={facts} />
        </>
      )}
    </>
  );
}
