import { useState } from 'react';
import { useCatalogue } from '#state/use-catalogue.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** What of the address could not be used, and what was used instead; stays until put away or the address is mended. */
export function AddressNotices() {
  const translator = useTranslator();
  const { notices } = useView();
  const catalogue = useCatalogue();
  const [dismissed, setDismissed] = useState('');
  const release = catalogue.status === 'ready' ? catalogue.catalogue.release : '';
  const key = JSON.stringify(notices);
  if (notices.length === 0 || dismissed === key) return null;
  return (
    <Notice
      urgency="status"
      actions={
        <Button look="plain" onPress={() => setDismissed(key)}>
          {translator.text('notice.dismiss')}
        </Button>
      }
    >
      {notices.map(({ parameter, given, reason }) => (
        <p key={parameter}>{translator.text(`notice.${reason}`, { parameter, given, release })}</p>
      ))}
    </Notice>
  );
}
