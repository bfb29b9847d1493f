import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from '#domain/language.ts';
import { currentAddress, followAddress, viewOf } from './address-store.ts';

/** The language of the address; without one, the first of the browser's languages that the atlas speaks. */
export function useLanguage(): Language {
  return useSyncExternalStore(followAddress, currentLanguage);
}

function currentLanguage(): Language {
  return viewOf(currentAddress()).view.language ?? browserLanguage();
}

function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = tag.split('-')[0] ?? '';
    if (isLanguage(language)) return language;
  }
  return 'en';
}
