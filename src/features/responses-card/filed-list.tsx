import type { Basis } from '#domain/responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { SquareMark } from '#ui/square-mark.tsx';

interface FiledListProps {
  readonly entries: readonly { readonly id: string; readonly name: string; readonly basis: Basis }[];
  /** Said where there are none. */
  readonly noneWords: string;
}

/** What an item is filed under, and for each on whose word. */
export function FiledList({ entries, noneWords }: FiledListProps) {
  const translator = useTranslator();
  if (entries.length === 0) return <span className="ui-soft">{noneWords}</span>;
  return (
    <ul className="responses-card-filed">
      {entries.map(({ id, name, basis }) => (
        <li key={id}>
          <SquareMark isFilled={basis === 'stated'} /> {name}
          {basis === 'stated' ? (
            <span className="ui-hidden"> ({translator.text('responses.stated')})</span>
          ) : (
            <span className="ui-soft"> ({translator.text('responses.reading')})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
