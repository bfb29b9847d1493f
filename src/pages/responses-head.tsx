import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import { emptyView } from '#url/view.ts';

/** Words of the page that the glossary explains, by their id there. */
const terms = [
  { id: 'comprehensive-approach', key: 'responses.term-approach' },
  { id: 'life-cycle', key: 'responses.term-life-cycle' },
  { id: 'irregular-migration', key: 'responses.term-irregular' },
  { id: 'mixed-migration', key: 'responses.term-mixed' },
  { id: 'areas-of-work', key: 'responses.term-areas' },
  { id: 'consultative-process', key: 'responses.term-process' },
] as const;

/** What the record is and is not, and where its words are explained. */
export function ResponsesHead({ facts }: { readonly facts: ResponsesFacts }) {
  const translator = useTranslator();
  const { view, href } = useView();
  const { publisher, title, year } = facts.responses.document;
  const glossary = href({ ...emptyView, page: 'evidence', language: view.language, release: view.release });
  return (
    <div className="responses-head">
      <h1>{translator.text('responses.title')}</h1>
      <p>{translator.text('responses.intro', { publisher, title, year: translator.year(year) })}</p>
      <p className="ui-soft">{translator.text('responses.intro-processes')}</p>
      <p className="responses-terms ui-soft">
        <span>{translator.text('responses.glossary')}</span>
        {terms.map(({ id, key }) => (
          <Link key={id} href={`${glossary}#word-${id}`} look="quiet">
            {translator.text(key)}
          </Link>
        ))}
      </p>
    </div>
  );
}
