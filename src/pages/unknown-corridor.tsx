import { CorridorChooser } from '#features/corridor-chooser/corridor-chooser.tsx';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Notice } from '#ui/notice.tsx';
import { PageFrame } from './page-frame.tsx';

/** No such corridor: says so, and names those there are. */
export function UnknownCorridor({ given }: { readonly given: string }) {
  const translator = useTranslator();
  const catalogue = useCatalogue();
  return (
    <PageFrame kind="document">
      <main id="content" tabIndex={-1}>
        <h1>{translator.text('app.not-found-title')}</h1>
        <Notice urgency="status">
          <p>{translator.text('notice.unknown-corridor', { given })}</p>
        </Notice>
        {catalogue.status === 'ready' ? <CorridorChooser catalogue={catalogue.catalogue} names={catalogue.names} /> : null}
      </main>
    </PageFrame>
  );
}
