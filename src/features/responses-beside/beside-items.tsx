import { areasOfWork } from '#domain/area-of-work.ts';
import type { ResponseItem } from '#domain/responses.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import { SquareMark } from '#ui/square-mark.tsx';
import type { View } from '#url/view.ts';

interface BesideItemsProps {
  readonly items: readonly ResponseItem[];
  readonly facts: ResponsesFacts;
  /** The page of responses, narrowed as this panel is. */
  readonly page: View;
}

/** The items under their areas of work, with their stages; each leads to its card. */
export function BesideItems({ items, facts: { words }, page }: BesideItemsProps) {
  const translator = useTranslator();
  const { change, href } = useView();
  if (items.length === 0) return <p>{translator.text('beside.no-items')}</p>;
  const linkTo = (item: string): View => ({ ...page, responses: { ...page.responses, item } });
  return (
    <dl className="beside-areas">
      {[...areasOfWork, null].map((area) => {
        const members = items.filter(({ areas }) => (area === null ? areas.length === 0 : areas.some(({ id }) => id === area)));
        if (members.length === 0) return null;
        return (
          <div key={area}>
            <dt className="ui-soft">{translator.text(area === null ? 'responses.above-areas' : `area.${area}`)}</dt>
            {members.map(({ id, stages }) => (
              <dd key={id}>
                <Link href={href(linkTo(id))} onFollow={() => change(linkTo(id))}>
                  {words.items[id]?.title ?? id}
                </Link>{' '}
                <span className="beside-stages ui-soft">
                  {stages.length === 0 ? translator.text('responses.no-stage') : null}
                  {stages.map((stage) => (
                    <span key={stage.id}>
                      <SquareMark isFilled={stage.basis === 'stated'} /> {translator.text(`stage.${stage.id}`)}
                      {stage.basis === 'reading' ? (
                        <span className="ui-hidden"> ({translator.text('responses.reading')})</span>
                      ) : null}
                    </span>
                  ))}
                </span>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
