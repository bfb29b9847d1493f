import type { Incident } from '#domain/incident.ts';
import { useIncidentDetails } from '#state/use-incident-details.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Notice } from '#ui/notice.tsx';
import { incidentColumns } from './incident-columns.tsx';

/** The incidents a number of deaths is the sum of; their places and causes follow as soon as they are here. */
export function IncidentTable({ incidents }: { readonly incidents: readonly Incident[] }) {
  const translator = useTranslator();
  const { view } = useView();
  const { details, status, retry } = useIncidentDetails(view.corridor ?? '', true);
  return (
    <>
      {status === 'error' ? (
        <Notice urgency="alert" actions={<Button onPress={retry}>{translator.text('error.retry')}</Button>}>
          <p>{translator.text('error.incident-details')}</p>
        </Notice>
      ) : null}
      <DataTable
        caption={translator.text('table.incidents-heading')}
        columns={incidentColumns(details, translator)}
        rows={incidents}
        rowId={(incident) => incident.id}
        language={translator.locale}
        shown={20}
        moreLabel={translator.text('app.show-all', { count: incidents.length })}
        sidewaysHint={translator.text('table.sideways')}
      />
    </>
  );
}
