import type { Translator } from '#i18n/translator.ts';

const units = [
  { bytes: 1_000_000, key: 'account.megabytes' },
  { bytes: 1000, key: 'account.kilobytes' },
] as const;

/** The size of a file as a person weighs it: "1.2 MB", "30 kB", "512 bytes"; in steps of a thousand, as browsers count. */
export function saySize(bytes: number, translator: Pick<Translator, 'rounded' | 'text'>): string {
  const unit = units.find((each) => bytes >= each.bytes);
  return unit === undefined
    ? translator.text('account.bytes', { count: bytes })
    : translator.text(unit.key, { amount: translator.rounded(bytes / unit.bytes) });
}
