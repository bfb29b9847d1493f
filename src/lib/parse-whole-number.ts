/** Reads a whole number written in Latin, Arabic-Indic or Persian digits; null for anything else. */
export function parseWholeNumber(text: string): number | null {
  const digits = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
