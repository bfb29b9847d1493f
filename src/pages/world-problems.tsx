import { AddressNotices } from '#features/address-notices/address-notices.tsx';
import type { ReadyWorld } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** What the address got wrong, and that the flows could not be loaded: the choices work all the same. */
export function WorldProblems({ world }: { readonly world: ReadyWorld }) {
  const translator = useTranslator();
  const shown = world.names.series[world.series.id]?.title ?? world.series.id;
  return (
    <div className="atlas-problems">
      <AddressNotices />
      {world.unknown.length === 0 ? null : (
        <Notice urgency="status">
          {world.unknown.map(({ parameter, given }) => (
            <p key={parameter}>{translator.text(`world.unknown-${parameter}`, { given, shown })}</p>
          ))}
        </Notice>
      )}
      {world.hasFailed ? (
        <Notice urgency="alert" actions={<Button onPress={world.retry}>{translator.text('error.retry')}</Button>}>
          <p>{translator.text('world.error-series')}</p>
        </Notice>
      ) : null}
    </div>
  );
}
