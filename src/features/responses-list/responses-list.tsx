import { areasOfWork, type AreaOfWork } from '#domain/area-of-work.ts';
import type { ResponseItem } from '#domain/responses.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Link } from '#ui/link.tsx';
import { SquareMark } from '#ui/square-mark.tsx';
import './responses-list.css';

interface ResponsesListProps {
  readonly facts: ResponsesFacts;
  readonly items: readonly ResponseItem[];
}

/** The items under each area of work they are filed under, and at the end those under none. */
export function ResponsesList({ facts, items }: ResponsesListProps) {
  const translator = useTranslator();
  const { choice } = useResponsesChoice();
  const areas: readonly (AreaOfWork | null)[] = choice.area === null ? [...areasOfWork, null] : [choice.area];
  return (
    <div className="responses-list">
      <p className="responses-list-key ui-soft">{translator.text('responses.reading-note')}</p>
      {areas.map((area) => {
        const members = items.filter((item) => isUnder(item, area));
        if (members.length === 0) return null;
        return (
          <section key={area}>
            <h2>
              {translator.text(area === null ? 'responses.above-areas' : `area.${area}`)}{' '}
              <span className="ui-soft">{translator.text('responses.items', { count: members.length })}</span>
            </h2>
            <ul>
              {members.map((item) => (
                <li key={item.id}>
                  <Entry item={item} area={area} facts={facts} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface EntryProps {
  readonly item: ResponseItem;
  readonly area: AreaOfWork | null;
  readonly facts: ResponsesFacts;
}

function Entry({ item, area, facts: { words } }: EntryProps) {
  const translator = useTranslator();
  const { choose, href } = useResponsesChoice();
  const text = words.items[item.id];
  const isReading = item.areas.some(({ id, basis }) => id === area && basis === 'reading');
  const where = [
    ...item.countries.map(({ id }) => words.countries[id] ?? id),
    ...item.places.map((id) => words.places[id]?.name ?? id),
  ];
  return (
    <>
      <Link href={href({ item: item.id })} onFollow={() => choose({ item: item.id })}>
        {text?.title ?? item.id}
      </Link>
      <p>{text?.description}</p>
      <p className="responses-list-facts ui-soft">
        {isReading ? (
          <span>
            <SquareMark isFilled={false} /> {translator.text('responses.area-reading')}
          </span>
        ) : null}
        {item.stages.length === 0 ? <span>{translator.text('responses.no-stage')}</span> : null}
        {item.stages.map(({ id, basis }) => (
          <span key={id}>
            <SquareMark isFilled={basis === 'stated'} /> {translator.text(`stage.${id}`)}
            {basis === 'reading' ? <span className="ui-hidden"> ({translator.text('responses.reading')})</span> : null}
          </span>
        ))}
        {where.length === 0 ? null : <span>{translator.list(where)}</span>}
      </p>
    </>
  );
}

function isUnder({ areas }: ResponseItem, area: AreaOfWork | null): boolean {
  return area === null ? areas.length === 0 : areas.some(({ id }) => id === area);
}
