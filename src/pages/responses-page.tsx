import { lazy, Suspense, useMemo } from 'react';
import { AddressNotices } from '#features/address-notices/address-notices.tsx';
import { ResponsesCard } from '#features/responses-card/responses-card.tsx';
import { ResponsesFilters } from '#features/responses-filters/responses-filters.tsx';
import { ResponsesList } from '#features/responses-list/responses-list.tsx';
import { ResponsesMatrixPart } from '#features/responses-matrix/responses-matrix-part.tsx';
import { useResponses, type ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { TabBar } from '#ui/tab-bar.tsx';
import { responseParts } from '#url/responses-choice.ts';
import { selectResponses } from '#url/select-responses.ts';
import { EvidencePart } from './evidence-part.tsx';
import { PageFrame } from './page-frame.tsx';
import { ResponsesHead } from './responses-head.tsx';
import './responses-page.css';

const ResponsesMap = lazy(async () => ({ default: (await import('#features/responses-map/responses-map.tsx')).ResponsesMap }));
const ProcessesPart = lazy(async () => ({
  default: (await import('#features/responses-processes/processes-part.tsx')).ProcessesPart,
}));

/** Responses within a comprehensive approach: what one document names, by area and stage, where, and who sits at which table. */
export function ResponsesPage() {
  const file = useResponses();
  return (
    <PageFrame kind="document">
      <main id="content" tabIndex={-1} className="responses-page">
        <AddressNotices />
        <EvidencePart file={file}>{(facts) => <Record facts={facts} />}</EvidencePart>
      </main>
    </PageFrame>
  );
}

const panelId = 'responses-part';

function Record({ facts }: { readonly facts: ResponsesFacts }) {
  const translator = useTranslator();
  const { view, choice, choose } = useResponsesChoice();
  const part = choice.part ?? 'matrix';
  // The one answer that every part shows.
  const { items, withoutPlace } = useMemo(() => selectResponses(facts.responses, view), [facts, view]);
  return (
    <>
      <ResponsesHead facts={facts} />
      <ResponsesFilters facts={facts} isProcesses={part === 'processes'} />
      <div className="responses-tabs">
        <TabBar
          label={translator.text('responses.parts')}
          tabs={responseParts.map((value) => ({ value, label: translator.text(`responses.part-${value}`) }))}
          value={part}
          onChange={(value) => choose({ part: value === 'matrix' ? null : value })}
          panelId={panelId}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${part}`} className="responses-panel">
        {part === 'processes' ? (
          <Suspense fallback={<output>{translator.text('app.loading')}</output>}>
            <ProcessesPart facts={facts} />
          </Suspense>
        ) : (
          <>
            <output>
              {translator.text('responses.shown', { shown: items.length, all: facts.responses.items.length })}
              {items.length === 0 ? ` ${translator.text('responses.nothing')}` : null}
            </output>
            {part === 'list' ? (
              <ResponsesList facts={facts} items={items} />
            ) : part === 'map' ? (
              <Suspense fallback={<output>{translator.text('app.loading')}</output>}>
                <ResponsesMap facts={facts} items={items} />
              </Suspense>
            ) : (
              <ResponsesMatrixPart facts={facts} items={items} />
            )}
            {withoutPlace.length === 0 ? null : (
              <Disclosure title={translator.text('responses.without-place', { count: withoutPlace.length })}>
                <p className="ui-soft">{translator.text('responses.without-place-note')}</p>
                <ResponsesList facts={facts} items={withoutPlace} />
              </Disclosure>
            )}
          </>
        )}
      </div>
      <ResponsesCard facts={facts} />
    </>
  );
}
