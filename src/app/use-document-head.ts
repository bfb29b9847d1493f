import { useEffect } from 'react';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import type { Page } from '#url/view.ts';

/** Keeps the page's language, direction and title in step with the view. */
export function useDocumentHead(): void {
  const translator = useTranslator();
  const { view } = useView();
  const catalogue = useCatalogue();
  const corridor =
    catalogue.status === 'ready' && view.corridor !== null ? catalogue.names.corridors[view.corridor]?.name : undefined;
  const pages: Readonly<Record<Page, string | undefined>> = {
    atlas: corridor,
    country: view.country === null || catalogue.status !== 'ready' ? undefined : catalogue.names.countries[view.country],
    world: translator.text('world.heading'),
    compare: translator.text('compare.heading'),
    responses: translator.text('responses.heading'),
    evidence: translator.text('account.heading'),
    about: translator.text('app.about'),
  };
  const name = pages[view.page];
  const title = name === undefined ? translator.text('app.title') : translator.text('app.document-title', { view: name });
  useEffect(() => {
    document.documentElement.lang = translator.language;
    document.documentElement.dir = translator.direction;
    document.title = title;
  }, [translator, title]);
}
