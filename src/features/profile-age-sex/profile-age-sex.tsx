import { useMemo } from 'react';
import { sayChartWords } from '#reading/chart-words.ts';
import { createNaming } from '#reading/names.ts';
import { findAgeSex } from '#query/age-sex.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useBreakdowns } from '#state/use-breakdowns.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { WhenSeen } from '#ui/when-seen.tsx';
import { DividedNumber } from './divided-number.tsx';
import './profile-age-sex.css';

interface ProfileAgeSexProps {
  readonly corridor: ReadyCorridor;
}

/** Who they are, where a publisher says so; its rows are loaded when the reader gets here. */
export function ProfileAgeSex({ corridor }: ProfileAgeSexProps) {
  const { divided } = corridor.dataset.corridor;
  // Without rows to ask for, and of a month, there is nothing to wait for.
  if (corridor.query.month !== null && corridor.query.month !== undefined) return <NothingDivided reason="month" />;
  if (divided.length === 0) return <NothingDivided reason="none" />;
  return (
    <WhenSeen className="later-age-sex">
      <LoadedAgeSex corridor={corridor} />
    </WhenSeen>
  );
}

function NothingDivided({ reason }: { readonly reason: 'month' | 'none' }) {
  const translator = useTranslator();
  return (
    <ChartFrame
      title={translator.text('ages.heading')}
      summary={<p>{translator.text(`ages.${reason}`)}</p>}
      source={null}
      table={null}
      words={sayChartWords(translator)}
    >
      {null}
    </ChartFrame>
  );
}

function LoadedAgeSex({ corridor }: ProfileAgeSexProps) {
  const translator = useTranslator();
  const { dataset, names, result } = corridor;
  const { rows, status, retry } = useBreakdowns(dataset.corridor.id);
  const naming = useMemo(() => createNaming(names, dataset.catalogue.sources), [names, dataset]);
  const found = useMemo(() => findAgeSex(dataset, result, rows), [dataset, result, rows]);
  if (status === 'pending') return <output className="ui-soft">{translator.text('breakdown.loading')}</output>;
  if (status === 'error') {
    return (
      <Notice urgency="alert" actions={<Button onPress={retry}>{translator.text('error.retry')}</Button>}>
        <p>{translator.text('error.breakdowns')}</p>
      </Notice>
    );
  }
  return found.length === 0 ? (
    <NothingDivided reason="none" />
  ) : (
    <DividedNumber found={found} corridor={corridor} naming={naming} />
  );
}
