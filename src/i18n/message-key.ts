import type { AboutMessages } from './messages/about/en.ts';
import type { AccountMessages } from './messages/account/en.ts';
import type { CardMessages } from './messages/card/en.ts';
import type { CompareMessages } from './messages/compare/en.ts';
import type { CorridorMessages } from './messages/corridor/en.ts';
import type { Messages } from './messages/en.ts';
import type { ProfileMessages } from './messages/profile/en.ts';
import type { ResponsesMessages } from './messages/responses/en.ts';
import type { WorldMessages } from './messages/world/en.ts';

/**
 * Parts of the atlas whose words are loaded with them, by the folder of their messages. What every screen may say stands
 * beside those folders and is in the first load.
 */
export type MessageRoom = 'about' | 'account' | 'card' | 'compare' | 'corridor' | 'profile' | 'responses' | 'world';

/** The key of a message; a key that is not in English does not exist. */
export type MessageKey =
  | keyof Messages
  | keyof AboutMessages
  | keyof AccountMessages
  | keyof CardMessages
  | keyof CompareMessages
  | keyof CorridorMessages
  | keyof ProfileMessages
  | keyof ResponsesMessages
  | keyof WorldMessages;
