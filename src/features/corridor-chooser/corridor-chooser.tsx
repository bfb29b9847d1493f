import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import { regions } from '#domain/region.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import './corridor-chooser.css';

interface CorridorChooserProps {
  readonly catalogue: AtlasOutline;
  readonly names: OutlineNames;
  /** With the numbers that stand beside the lines of the start page's map. */
  readonly hasNumbers?: boolean;
}

/**
 * The corridors by name, under the part of the world they lead to. Choosing another keeps the categories, stages and years;
 * countries, camera and evidence were the old one's.
 */
export function CorridorChooser({ catalogue, names, hasNumbers = false }: CorridorChooserProps) {
  const translator = useTranslator();
  const { view, change, href } = useView();
  const { corridors } = catalogue;
  return (
    <nav className="corridor-chooser" aria-label={translator.text('corridor.heading')}>
      {[...regions, null].map((region) => {
        const members = corridors.filter((corridor) => corridor.region === region);
        if (members.length === 0) return null;
        return (
          <section key={region}>
            <p className="corridor-chooser-region">{translator.text(region === null ? 'region.other' : `region.${region}`)}</p>
            <ul>
              {members.map((corridor) => {
                const opening = { ...fresh, corridor: corridor.id };
                return (
                  <li key={corridor.id}>
                    {hasNumbers ? (
                      <span className="corridor-chooser-number" aria-hidden="true">
                        {translator.count(corridors.indexOf(corridor) + 1)}
                      </span>
                    ) : null}
                    <Link href={href(opening)} onFollow={() => change(opening)} isCurrent={view.corridor === corridor.id}>
                      {names.corridors[corridor.id]?.name ?? corridor.id}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

const fresh = { page: 'atlas', origins: [], destinations: [], evidence: null, camera: null } as const;
