import { useTranslator } from '#state/use-translator.ts';
import { useWorld } from '#state/use-world.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useIsNarrow } from '#ui/use-is-narrow.ts';
import { PageFrame } from './page-frame.tsx';
import { WorldPhone } from './world-phone.tsx';
import { WorldWide } from './world-wide.tsx';
import './atlas-page.css';

/** Flows between countries of any series published by origin and destination: the largest drawn, the rest counted. */
export function WorldPage() {
  const translator = useTranslator();
  const world = useWorld();
  const isNarrow = useIsNarrow();
  return (
    <PageFrame kind="screen">
      {world.status === 'ready' ? (
        isNarrow ? (
          <WorldPhone world={world} />
        ) : (
          <WorldWide world={world} />
        )
      ) : (
        <main id="content" tabIndex={-1} className="atlas-waiting">
          <h1>{translator.text('world.heading')}</h1>
          {world.status === 'error' ? (
            <Notice urgency="alert" actions={<Button onPress={world.retry}>{translator.text('error.retry')}</Button>}>
              <p>{translator.text('world.error-index')}</p>
            </Notice>
          ) : (
            <output>{translator.text('world.loading')}</output>
          )}
        </main>
      )}
    </PageFrame>
  );
}
