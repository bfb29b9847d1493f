import { useTranslator } from '#state/use-translator.ts';
import { Select } from '#ui/select.tsx';

interface ChoiceSelectProps<Value extends string> {
  readonly label: string;
  readonly allLabel: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Null: all of them. Empty: none of them. */
  readonly value: readonly Value[] | null;
  /** One of them, or null for all. */
  readonly onChange: (value: Value | null) => void;
}

/** One or all; several, and what only an address can ask for, stand as one more option until something else is chosen. */
export function ChoiceSelect<Value extends string>({ label, allLabel, options, value, onChange }: ChoiceSelectProps<Value>) {
  const translator = useTranslator();
  const chosen = value ?? [];
  const isNone = value !== null && chosen.length === 0;
  const only = chosen.length === 1 && options.some((option) => option.value === chosen[0]) ? (chosen[0] ?? '') : null;
  const labels = chosen.map((each) => options.find((option) => option.value === each)?.label ?? each);
  const asked = translator.list(labels);
  const isAll = chosen.length === 0 && !isNone;
  const listed: readonly { readonly value: string; readonly label: string }[] = [
    { value: all, label: allLabel },
    ...(isAll || only !== null ? [] : [{ value: other, label: isNone ? translator.text('filter.none') : asked }]),
    ...options,
  ];
  const choose = (text: string) => {
    if (text === all) onChange(null);
    else {
      const found = options.find((option) => option.value === text);
      if (found !== undefined) onChange(found.value);
    }
  };
  return <Select label={label} options={listed} value={isAll ? all : (only ?? other)} onChange={choose} />;
}

/** Any texts but ids. */
const all = '*';
const other = '?';
