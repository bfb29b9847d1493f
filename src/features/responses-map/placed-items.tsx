import type { ResponseItem } from '#domain/responses.ts';
import type { LocatedItems } from '#query/responses/locate-items.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Link } from '#ui/link.tsx';

interface PlacedItemsProps {
  readonly facts: ResponsesFacts;
  readonly located: LocatedItems;
}

/** What the map shows as words: countries, then places, each with its items; and how many items are nowhere. */
export function PlacedItems({ facts: { words }, located }: PlacedItemsProps) {
  const translator = useTranslator();
  const alphabet = new Intl.Collator(translator.locale);
  const sorted = (entries: ReadonlyMap<string, readonly ResponseItem[]>, nameOf: (id: string) => string) =>
    [...entries]
      .map(([id, items]) => ({ id, items, name: nameOf(id), note: words.places[id]?.note ?? '' }))
      .toSorted((one, other) => alphabet.compare(one.name, other.name));
  const groups = [
    { title: translator.text('responses.map-countries'), entries: sorted(located.countries, (id) => words.countries[id] ?? id) },
    { title: translator.text('responses.map-places'), entries: sorted(located.places, (id) => words.places[id]?.name ?? id) },
  ];
  return (
    <div className="placed-items">
      {groups.map(({ title, entries }) =>
        entries.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {entries.map(({ id, name, items, note }) => (
                <li key={id}>
                  <p>
                    {translator.text('responses.place-items', {
                      place: name,
                      items: translator.text('responses.items', { count: items.length }),
                    })}
                  </p>
                  <ItemLinks items={items} words={words} />
                  {note === '' ? null : <p className="ui-soft">{note}</p>}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <p className="ui-soft">{translator.text('responses.map-unplaced', { count: located.nowhere.length })}</p>
    </div>
  );
}

function ItemLinks({ items, words }: { readonly items: readonly ResponseItem[]; readonly words: ResponsesFacts['words'] }) {
  const { choose, href } = useResponsesChoice();
  return (
    <ul className="placed-items-links">
      {items.map(({ id }) => (
        <li key={id}>
          <Link href={href({ item: id })} onFollow={() => choose({ item: id })}>
            {words.items[id]?.title ?? id}
          </Link>
        </li>
      ))}
    </ul>
  );
}
