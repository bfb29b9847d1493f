import type { ResponseItem } from '#domain/responses.ts';
import { sayHeading } from '#reading/response-words.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Link } from '#ui/link.tsx';
import { FiledList } from './filed-list.tsx';

interface CardFactsProps {
  readonly item: ResponseItem;
  readonly facts: ResponsesFacts;
}

/** What the item is filed under, who acts, where, and where in the document it stands. */
export function CardFacts({ item, facts: { responses, words } }: CardFactsProps) {
  const translator = useTranslator();
  const { choose, href } = useResponsesChoice();
  const none = translator.text('responses.not-stated');
  const filed = <Id extends string>(
    list: readonly { readonly id: Id; readonly basis: 'stated' | 'reading' }[],
    say: (id: Id) => string,
  ) => <FiledList entries={list.map(({ id, basis }) => ({ id, basis, name: say(id) }))} noneWords={none} />;
  const processes = responses.processes.filter(({ id }) => item.processes.includes(id));
  const [first, last] = item.citation.lines;
  return (
    <FactList
      facts={[
        { name: translator.text('responses.kind'), value: translator.text(`responses.kind-${item.kind}`) },
        { name: translator.text('responses.areas'), value: filed(item.areas, (id) => translator.text(`area.${id}`)) },
        {
          name: translator.text('responses.stages'),
          value: filed(item.stages, (id) => translator.text(`stage.${id}`)),
        },
        {
          name: translator.text('responses.serves'),
          value: filed(item.categories, (id) => translator.text(id === 'mixed' ? 'responses.serves-mixed' : `category.${id}`)),
        },
        { name: translator.text('responses.actors'), value: filed(item.actors, (id) => words.actors[id]?.name ?? id) },
        { name: translator.text('responses.countries'), value: filed(item.countries, (id) => words.countries[id] ?? id) },
        ...(item.places.length === 0
          ? []
          : [
              {
                name: translator.text('responses.places'),
                value: translator.list(item.places.map((id) => words.places[id]?.name ?? id)),
              },
            ]),
        ...(processes.length === 0
          ? []
          : [
              {
                name: translator.text('responses.processes'),
                value: (
                  <ul>
                    {processes.map(({ id }) => {
                      const target = { part: 'processes', item: null, processes: [id] } as const;
                      return (
                        <li key={id}>
                          <Link href={href(target)} onFollow={() => choose(target)}>
                            {words.processes[id]?.name ?? id}
                          </Link>
                        </li>
                      );
                    })}
                  </ul>
                ),
              },
            ]),
        { name: translator.text('responses.as-of'), value: translator.year(item.asOf) },
        {
          name: translator.text('responses.heading-in'),
          value: <bdi lang="en">{sayHeading(item.citation)}</bdi>,
          note: translator.text('responses.lines', { first: translator.year(first), last: translator.year(last) }),
        },
      ]}
    />
  );
}
