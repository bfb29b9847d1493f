import type { CountryCode } from '#domain/country.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Naming } from '#reading/names.ts';
import { Select } from '#ui/select.tsx';

interface CountrySelectProps {
  readonly label: string;
  readonly allLabel: string;
  readonly countries: readonly CountryCode[];
  readonly naming: Naming;
  readonly translator: Translator;
  readonly value: readonly CountryCode[];
  readonly onChange: (value: readonly CountryCode[]) => void;
}

const several = 'several';

/** One country or all; several, which only an address can ask for, are named as one more option until changed. */
export function CountrySelect({ label, allLabel, countries, naming, translator, value, onChange }: CountrySelectProps) {
  const words = new Intl.Collator(translator.locale);
  const listed = countries
    .map((code) => ({ value: code, label: naming.country(code) }))
    .toSorted((one, other) => words.compare(one.label, other.label));
  const options = [
    { value: '', label: allLabel },
    ...(value.length > 1 ? [{ value: several, label: translator.list(value.map((code) => naming.country(code))) }] : []),
    ...listed,
  ];
  const choose = (chosen: string) => {
    if (chosen !== several) onChange(chosen === '' ? [] : [chosen]);
  };
  return <Select label={label} options={options} value={value.length > 1 ? several : (value[0] ?? '')} onChange={choose} />;
}
