import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface FoldedListProps {
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[];
  /** How many stand before the fold. */
  readonly shown: number;
  readonly moreLabel: string;
  readonly fewerLabel: string;
  readonly className?: string;
}

/** A list whose tail opens on request; one item over the fold is not worth folding. */
export function FoldedList({ items, shown, moreLabel, fewerLabel, className = '' }: FoldedListProps) {
  const [isOpen, setOpen] = useState(false);
  const isFoldable = items.length > shown + 1;
  const visible = isOpen || !isFoldable ? items : items.slice(0, shown);
  return (
    <>
      <ul className={className}>
        {visible.map((item) => (
          <li key={item.id}>{item.content}</li>
        ))}
      </ul>
      {isFoldable ? (
        <Button look="plain" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? fewerLabel : moreLabel}
        </Button>
      ) : null}
    </>
  );
}
