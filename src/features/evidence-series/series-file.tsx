import { dataAddress } from '#dataset/fetch-bytes.ts';
import type { SeriesId } from '#domain/series.ts';
import { saySize } from '#reading/size-words.ts';
import { usePackageFiles } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';

/** Where to take a series' rows, plain or in a zip as the data package has them; nothing where it has no such file. */
export function SeriesFile({ id }: { readonly id: SeriesId }) {
  const translator = useTranslator();
  const files = usePackageFiles();
  if (files.status !== 'ready') return null;
  const file = files.value.find(({ path }) => path === `csv/${id}.csv` || path === `csv/${id}.csv.zip`);
  if (file === undefined) return null;
  return (
    <p>
      <a className="ui-link ui-link-text" href={dataAddress + file.path}>
        {translator.text('account.series-csv')}
      </a>
      {file.bytes === null ? null : <span className="ui-soft"> {saySize(file.bytes, translator)}</span>}
    </p>
  );
}
