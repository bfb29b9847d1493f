import { useEffect, type ReactNode } from 'react';
import { AddressNotices } from '#features/address-notices/address-notices.tsx';
import { EvidenceRelease } from '#features/evidence-changes/evidence-release.tsx';
import { EvidenceCoverage } from '#features/evidence-coverage/evidence-coverage.tsx';
import { EvidenceDownloads } from '#features/evidence-downloads/evidence-downloads.tsx';
import { EvidenceGlossary } from '#features/evidence-methods/evidence-glossary.tsx';
import { EvidenceMethods } from '#features/evidence-methods/evidence-methods.tsx';
import { EvidenceSeries } from '#features/evidence-series/evidence-series.tsx';
import { EvidenceSources } from '#features/evidence-sources/evidence-sources.tsx';
import type { MessageKey } from '#i18n/message-key.ts';
import { useAccount } from '#state/use-account.ts';
import { useFragment } from '#state/use-fragment.ts';
import { useTranslator } from '#state/use-translator.ts';
import { EvidenceContents } from './evidence-contents.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { PageFrame } from './page-frame.tsx';
import './evidence-page.css';

/** Everything the atlas knows and how: what is covered, by which series and sources, by which rules, and how to take it home. */
export function EvidencePage() {
  const translator = useTranslator();
  const { facts, words } = useAccount();
  const fragment = useFragment();
  // What the address points at is drawn only now: the browser has looked for it too early.
  useEffect(() => {
    if (facts.status === 'ready' && fragment !== '') document.getElementById(fragment)?.scrollIntoView();
  }, [facts.status, fragment]);
  const parts: readonly { readonly id: string; readonly title: MessageKey; readonly body: ReactNode }[] = [
    {
      id: 'coverage',
      title: 'account.coverage',
      body: <EvidencePart file={facts}>{(value) => <EvidenceCoverage facts={value} />}</EvidencePart>,
    },
    {
      id: 'series',
      title: 'account.series',
      body: <EvidencePart file={facts}>{(value) => <EvidenceSeries facts={value} />}</EvidencePart>,
    },
    {
      id: 'sources',
      title: 'evidence.sources',
      body: <EvidencePart file={facts}>{(value) => <EvidenceSources facts={value} />}</EvidencePart>,
    },
    {
      id: 'methods',
      title: 'account.methods',
      body: <EvidencePart file={words}>{(value) => <EvidenceMethods words={value} />}</EvidencePart>,
    },
    {
      id: 'glossary',
      title: 'account.glossary',
      body: <EvidencePart file={words}>{(value) => <EvidenceGlossary words={value} />}</EvidencePart>,
    },
    {
      id: 'release',
      title: 'account.release',
      body: <EvidencePart file={facts}>{(value) => <EvidenceRelease facts={value} />}</EvidencePart>,
    },
    { id: 'downloads', title: 'account.downloads', body: <EvidenceDownloads /> },
  ];
  return (
    <PageFrame kind="document">
      <main id="content" tabIndex={-1} className="evidence-page">
        <div className="evidence-page-head">
          <AddressNotices />
          <h1>{translator.text('account.heading')}</h1>
          <p>{translator.text('account.intro')}</p>
          {facts.status === 'ready' ? (
            <p className="ui-soft">
              {translator.text('account.summary', {
                version: facts.value.account.version,
                date: translator.date(facts.value.account.date),
                series: facts.value.account.series.length,
                sources: facts.value.account.sources.length,
                corridors: Object.keys(facts.value.account.coverage).length,
              })}
            </p>
          ) : null}
        </div>
        <EvidenceContents parts={parts} />
        <div className="evidence-page-parts">
          {parts.map(({ id, title, body }) => (
            <section key={id} id={id} aria-labelledby={`${id}-heading`}>
              <h2 id={`${id}-heading`}>{translator.text(title)}</h2>
              {body}
            </section>
          ))}
        </div>
      </main>
    </PageFrame>
  );
}
