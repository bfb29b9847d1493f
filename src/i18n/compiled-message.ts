import type { MessageKey } from './message-key.ts';

/**
 * A message as the page carries it: parsed when the atlas is built (scripts/compiled-messages.ts), so that no parser is
 * sent. Plain text is itself, and therefore every message without an argument reads the same before and after.
 */
export type CompiledMessage = string | readonly MessagePart[];

/** Words, the number being counted (`#` in a message), an argument that stands alone, or a choice by an argument. */
export type MessagePart =
  | string
  | typeof countedNumber
  | readonly [argument: string]
  | readonly [argument: string, choice: MessageChoice, options: Readonly<Record<string, CompiledMessage>>];

/** `plural` takes a number to `=0` or to a plural form of the language, `select` a word to itself; both else to `other`. */
export type MessageChoice = 'plural' | 'select';

/** Stands for `#`, which a string could not: `#` may also be a word. */
export const countedNumber = 0;

/** Words of the interface in one language, as `createTranslator` takes them: those of every screen, and of the rooms that are open. */
export type CompiledMessages = Readonly<Partial<Record<MessageKey, CompiledMessage>>>;
