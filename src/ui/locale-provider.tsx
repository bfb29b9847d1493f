import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** Tells the sliders and checkboxes which language, direction and digits to use. */
export function LocaleProvider({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
