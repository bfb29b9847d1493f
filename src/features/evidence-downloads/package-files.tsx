import type { Translator } from '#i18n/translator.ts';
import { dataAddress } from '#dataset/fetch-bytes.ts';
import { usePackageFiles } from '#state/use-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { DataTable, type TableColumn } from '#ui/data-table.tsx';
import { Notice } from '#ui/notice.tsx';
import type { PackageFile } from '#dataset/package-query.ts';
import { saySize } from '#reading/size-words.ts';

const shown = 15;

/** Every file of the package with its size, from the package's own description; fetched when this is first drawn. */
export function PackageFiles() {
  const translator = useTranslator();
  const files = usePackageFiles();
  if (files.status === 'loading') return <output>{translator.text('app.loading')}</output>;
  if (files.status === 'error') {
    return (
      <Notice urgency="alert" actions={<Button onPress={files.retry}>{translator.text('error.retry')}</Button>}>
        <p>{translator.text('error.package')}</p>
      </Notice>
    );
  }
  return (
    <DataTable
      caption={translator.text('account.package-files', { count: files.value.length })}
      columns={findColumns(translator)}
      rows={files.value}
      rowId={({ path }) => path}
      language={translator.language}
      shown={shown}
      moreLabel={translator.text('app.show-all', { count: files.value.length })}
      sidewaysHint={translator.text('table.sideways')}
    />
  );
}

function findColumns(translator: Translator): readonly TableColumn<PackageFile>[] {
  return [
    {
      id: 'file',
      header: translator.text('account.file'),
      isRowHeader: true,
      sortBy: ({ path }) => path,
      cell: ({ path }) => (
        <a className="ui-link ui-link-text" href={dataAddress + path}>
          <bdi>{path}</bdi>
        </a>
      ),
    },
    {
      id: 'size',
      header: translator.text('account.size'),
      isNumber: true,
      sortBy: ({ bytes }) => bytes,
      cell: ({ bytes }) => (bytes === null ? translator.text('account.size-unknown') : saySize(bytes, translator)),
    },
    {
      id: 'holds',
      header: translator.text('account.holds'),
      sortBy: ({ title }) => title,
      cell: ({ title }) => <bdi lang="en">{title}</bdi>,
    },
  ];
}
