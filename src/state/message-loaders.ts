import type { Language } from '#domain/language.ts';
import type { CompiledMessages } from '#i18n/compiled-message.ts';
import type { MessageRoom } from '#i18n/message-key.ts';
import { en } from '#i18n/messages/en.ts';

type Loaders = Readonly<Record<Language, () => Promise<CompiledMessages>>>;

/** English is in the first load, so that there are words even where the network has just failed. */
export const baseLoaders: Loaders = {
  en: () => Promise.resolve(en),
  fr: async () => (await import('#i18n/messages/fr.ts')).fr,
  ar: async () => (await import('#i18n/messages/ar.ts')).ar,
};

/** The words of each room, which come with it. */
export const roomLoaders: Readonly<Record<MessageRoom, Loaders>> = {
  about: {
    en: async () => (await import('#i18n/messages/about/en.ts')).en,
    fr: async () => (await import('#i18n/messages/about/fr.ts')).fr,
    ar: async () => (await import('#i18n/messages/about/ar.ts')).ar,
  },
  account: {
    en: async () => (await import('#i18n/messages/account/en.ts')).en,
    fr: async () => (await import('#i18n/messages/account/fr.ts')).fr,
    ar: async () => (await import('#i18n/messages/account/ar.ts')).ar,
  },
  card: {
    en: async () => (await import('#i18n/messages/card/en.ts')).en,
    fr: async () => (await import('#i18n/messages/card/fr.ts')).fr,
    ar: async () => (await import('#i18n/messages/card/ar.ts')).ar,
  },
  compare: {
    en: async () => (await import('#i18n/messages/compare/en.ts')).en,
    fr: async () => (await import('#i18n/messages/compare/fr.ts')).fr,
    ar: async () => (await import('#i18n/messages/compare/ar.ts')).ar,
  },
  corridor: {
    en: async () => (await import('#i18n/messages/corridor/en.ts')).en,
    fr: async () => (await import('#i18n/messages/corridor/fr.ts')).fr,
    ar: async () => (await import('#i18n/messages/corridor/ar.ts')).ar,
  },
  profile: {
    en: async () => (await import('#i18n/messages/profile/en.ts')).en,
    fr: async () => (await import('#i18n/messages/profile/fr.ts')).fr,
    ar: async () => (await import('#i18n/messages/profile/ar.ts')).ar,
  },
  responses: {
    en: async () => (await import('#i18n/messages/responses/en.ts')).en,
    fr: async () => (await import('#i18n/messages/responses/fr.ts')).fr,
    ar: async () => (await import('#i18n/messages/responses/ar.ts')).ar,
  },
  world: {
    en: async () => (await import('#i18n/messages/world/en.ts')).en,
    fr: async () => (await import('#i18n/messages/world/fr.ts')).fr,
    ar: async () => (await import('#i18n/messages/world/ar.ts')).ar,
  },
};
