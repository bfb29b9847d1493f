import type { ReactNode } from 'react';
import { LanguageSwitch } from '#features/language-switch/language-switch.tsx';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import { SkipLink } from '#ui/skip-link.tsx';
import { emptyView, type View } from '#url/view.ts';
import './page-frame.css';

interface PageFrameProps {
  readonly children: ReactNode;
  /** `screen` fills the window and scrolls inside its parts; `document` scrolls as a whole. */
  readonly kind: 'screen' | 'document';
}

/** The head every page has, and the way past it. The page's own `main` carries the id `content`. */
export function PageFrame({ children, kind }: PageFrameProps) {
  const translator = useTranslator();
  const { view, change, href } = useView();
  // What was chosen in a corridor means nothing there: only the language goes along, and the release a link is pinned to.
  const home: View = { ...emptyView, language: view.language, release: view.release };
  const world: View = { ...home, page: 'world' };
  const about: View = { ...home, page: 'about' };
  const compare: View = {
    ...home,
    page: 'compare',
    corridor: view.corridor,
    years: view.years,
    categories: view.categories,
    stages: view.stages,
  };
  const responses: View = { ...home, page: 'responses', corridor: view.corridor };
  const evidence: View = { ...home, page: 'evidence', corridor: view.corridor };
  return (
    <div className={`page page-${kind}`}>
      <SkipLink targetId="content">{translator.text('app.skip-to-content')}</SkipLink>
      <header className="page-head">
        <nav aria-label={translator.text('app.main-navigation')}>
          <span className="page-name">
            <Link
              href={href(home)}
              onFollow={() => change(home)}
              isCurrent={view.page === 'atlas' && view.corridor === null}
              look="quiet"
            >
              {translator.text('app.title')}
            </Link>
          </span>
          <Link href={href(world)} onFollow={() => change(world)} isCurrent={view.page === 'world'} look="quiet">
            {translator.text('world.heading')}
          </Link>
          <Link href={href(compare)} onFollow={() => change(compare)} isCurrent={view.page === 'compare'} look="quiet">
            {translator.text('compare.heading')}
          </Link>
          <Link href={href(responses)} onFollow={() => change(responses)} isCurrent={view.page === 'responses'} look="quiet">
            {translator.text('responses.heading')}
          </Link>
          <Link href={href(evidence)} onFollow={() => change(evidence)} isCurrent={view.page === 'evidence'} look="quiet">
            {translator.text('account.heading')}
          </Link>
          <Link href={href(about)} onFollow={() => change(about)} isCurrent={view.page === 'about'} look="quiet">
            {translator.text('app.about')}
          </Link>
        </nav>
        <LanguageSwitch />
      </header>
      {children}
    </div>
  );
}
