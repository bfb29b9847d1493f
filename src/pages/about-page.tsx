import type { MessageKey } from '#i18n/message-key.ts';
import { BoundariesNote } from '#features/boundaries-note/boundaries-note.tsx';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { PageFrame } from './page-frame.tsx';

/** What the atlas is for, how its figures are made, and on what terms. */
export function AboutPage() {
  const translator = useTranslator();
  const catalogue = useCatalogue();
  const section = (heading: MessageKey, text: MessageKey) => (
    <>
      <h2>{translator.text(heading)}</h2>
      <p>{translator.text(text)}</p>
    </>
  );
  return (
    <PageFrame kind="document">
      <main id="content" tabIndex={-1}>
        <h1>{translator.text('about.heading')}</h1>
        {section('about.purpose-heading', 'about.purpose')}
        {section('about.method-heading', 'about.method')}
        <h2>{translator.text('about.boundaries-heading')}</h2>
        <BoundariesNote />
        {section('about.licence-heading', 'about.licence')}
        {section('about.languages-heading', 'about.languages')}
        {section('about.privacy-heading', 'about.privacy')}
        <h2>{translator.text('about.release-heading')}</h2>
        <p>{catalogue.status === 'ready' ? <bdi>{catalogue.catalogue.release}</bdi> : translator.text('app.loading')}</p>
      </main>
    </PageFrame>
  );
}
