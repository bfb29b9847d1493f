import type { ResponseItem } from '#domain/responses.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import { emptyView } from '#url/view.ts';

interface CorridorTiesProps {
  readonly item: ResponseItem;
  readonly facts: ResponsesFacts;
}

/** The corridors the item touches, why each, and the way to its map. */
export function CorridorTies({ item, facts }: CorridorTiesProps) {
  const translator = useTranslator();
  const { view, change, href } = useView();
  if (item.corridors.length === 0) return <p className="ui-soft">{translator.text('responses.no-corridor')}</p>;
  return (
    <ul className="responses-card-corridors">
      {item.corridors.map(({ id, basis }) => {
        const target = { ...emptyView, corridor: id, language: view.language, release: view.release };
        return (
          <li key={id}>
            <Link href={href(target)} onFollow={() => change(target)}>
              {facts.names.corridors[id]?.name ?? id}
            </Link>{' '}
            <span className="ui-soft">{translator.text(`responses.tie-${basis}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
