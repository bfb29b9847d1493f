import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { AboutPage } from '#pages/about-page.tsx';
import { AtlasPage } from '#pages/atlas-page.tsx';
import { OverviewPage } from '#pages/overview-page.tsx';
import { CorridorProvider } from '#state/corridor-provider.tsx';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { LocaleProvider } from '#ui/locale-provider.tsx';
import { Notice } from '#ui/notice.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { createQueryClient } from './query-client.ts';
import { useDocumentHead } from './use-document-head.ts';

/** The whole atlas: providers, then the page of the address. */
export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <Screen />
    </QueryClientProvider>
  );
}

function Screen() {
  const translator = useTranslator();
  const { view } = useView();
  return (
    <LocaleProvider locale={translator.locale}>
      <ErrorBoundary fallback={() => <Broken />}>
        <CorridorProvider>
          <DocumentHead />
          {view.page === 'about' ? <AboutPage /> : view.corridor === null ? <OverviewPage /> : <AtlasPage key={view.corridor} />}
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
