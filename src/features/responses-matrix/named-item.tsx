import type { Basis, ResponseItem } from '#domain/responses.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Link } from '#ui/link.tsx';
import { SquareMark } from '#ui/square-mark.tsx';

interface NamedItemProps {
  readonly item: ResponseItem;
  /** Null: it is filed under nothing. */
  readonly basis: Basis | null;
  readonly facts: ResponsesFacts;
}

/** An item's name with the mark of who filed it there; leads to its card. */
export function NamedItem({ item, basis, facts: { words } }: NamedItemProps) {
  const translator = useTranslator();
  const { choose, href } = useResponsesChoice();
  return (
    <span className="named-item">
      {basis === null ? null : <SquareMark isFilled={basis === 'stated'} />}
      <span>
        <Link href={href({ item: item.id })} onFollow={() => choose({ item: item.id })} look="quiet">
          {words.items[item.id]?.title ?? item.id}
        </Link>
        {basis === 'reading' ? <span className="ui-hidden"> ({translator.text('responses.reading')})</span> : null}
      </span>
    </span>
  );
}
