import type { Query } from '#query/query.ts';
import type { Naming } from '#reading/names.ts';
import { sayNarrowing } from '#reading/selection-sentence.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** Filters that came along in the address hold on both sides, and can be taken off. Nothing where there are none. */
export function CompareNarrowed({ query, naming }: { readonly query: Query; readonly naming: Naming }) {
  const translator = useTranslator();
  const { change } = useView();
  const chosen = sayNarrowing(query, naming, translator);
  if (chosen === '') return null;
  const off = { categories: null, stages: null, origins: [], destinations: [] } as const;
  return (
    <Notice actions={<Button onPress={() => change(off)}>{translator.text('compare.filters-off')}</Button>}>
      {translator.text('compare.filters', { chosen })}
    </Notice>
  );
}
