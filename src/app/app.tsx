import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { AtlasPage } from '#pages/atlas-page.tsx';
import { BaseWords } from '#state/base-words.tsx';
import { CorridorProvider } from '#state/corridor-provider.tsx';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Words } from '#state/words.tsx';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { LocaleProvider } from '#ui/locale-provider.tsx';
import { Notice } from '#ui/notice.tsx';
import { Button } from '#ui/button.tsx';
import { createQueryClient } from './query-client.ts';
import { useDocumentHead } from './use-document-head.ts';

const AboutPage = lazy(async () => ({ default: (await import('#pages/about-page.tsx')).AboutPage }));
const ComparePage = lazy(async () => ({ default: (await import('#pages/compare-page.tsx')).ComparePage }));
const EvidencePage = lazy(async () => ({ default: (await import('#pages/evidence-page.tsx')).EvidencePage }));
const ResponsesPage = lazy(async () => ({ default: (await import('#pages/responses-page.tsx')).ResponsesPage }));
const WorldPage = lazy(async () => ({ default: (await import('#pages/world-page.tsx')).WorldPage }));
const OverviewPage = lazy(async () => ({ default: (await import('#pages/overview-page.tsx')).OverviewPage }));

/** The whole atlas: providers, then the page of the address. */
export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <BaseWords>
        <Screen />
      </BaseWords>
    </QueryClientProvider>
  );
}

function Screen() {
  const translator = useTranslator();
  const { view } = useView();
  return (
    <LocaleProvider locale={translator.locale}>
      <ErrorBoundary fallback={<Broken />}>
        <CorridorProvider>
          <DocumentHead />
          <Suspense fallback={null}>
            {view.page === 'about' ? (
              <Words rooms={['about']}>
                <AboutPage />
              </Words>
            ) : view.page === 'compare' ? (
              <Words rooms={['compare', 'profile', 'corridor', 'card']}>
                <ComparePage />
              </Words>
            ) : view.page === 'evidence' ? (
              <Words rooms={['account', 'card']}>
                <EvidencePage />
              </Words>
            ) : view.page === 'responses' ? (
              <Words rooms={['responses', 'card']}>
                <ResponsesPage />
              </Words>
            ) : view.page === 'world' ? (
              <Words rooms={['world', 'card']}>
                <WorldPage />
              </Words>
            ) : view.corridor === null ? (
              <OverviewPage />
            ) : (
              <AtlasPage key={view.corridor} />
            )}
          </Suspense>
        </CorridorProvider>
      </ErrorBoundary>
    </LocaleProvider>
  );
}

/** Inside the provider, because the title names the corridor. */
function DocumentHead() {
  useDocumentHead();
  return null;
}

function Broken() {
  const translator = useTranslator();
  return (
    <main>
      <Notice urgency="alert" actions={<Button onPress={() => location.reload()}>{translator.text('error.reload')}</Button>}>
        {translator.text('error.unexpected')}
      </Notice>
    </main>
  );
}
