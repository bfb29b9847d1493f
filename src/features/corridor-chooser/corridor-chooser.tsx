import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import './corridor-chooser.css';

interface CorridorChooserProps {
  readonly catalogue: AtlasOutline;
  readonly names: OutlineNames;
  /** With a paragraph on each corridor, as on the first page. */
  readonly hasSummaries?: boolean;
}

/** The corridors, by name. Choosing another keeps the categories, stages and years; countries, camera and evidence were the old one's. */
export function CorridorChooser({ catalogue, names, hasSummaries = false }: CorridorChooserProps) {
  const translator = useTranslator();
  const { view, change, href } = useView();
  return (
    <nav
      className={hasSummaries ? 'corridor-chooser corridor-chooser-long' : 'corridor-chooser'}
      aria-label={translator.text('corridor.heading')}
    >
      <ul>
        {catalogue.corridors.map(({ id }) => {
          const opening = { ...fresh, corridor: id };
          const text = names.corridors[id];
          return (
            <li key={id}>
              <Link href={href(opening)} onFollow={() => change(opening)} isCurrent={view.corridor === id}>
                {text?.name ?? id}
              </Link>
              {hasSummaries ? <p>{text?.summary}</p> : null}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const fresh = { page: 'atlas', origins: [], destinations: [], evidence: null, camera: null } as const;
