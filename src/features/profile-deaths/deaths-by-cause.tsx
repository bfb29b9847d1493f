import { useMemo, useState } from 'react';
import { CausesChart } from '#charts/deaths/causes-chart.tsx';
import { findDeathDetails } from '#query/death-details.ts';
import { listChartNotes } from '#reading/chart-notes.ts';
import { sayChartWords } from '#reading/chart-words.ts';
import { sayCause, sayCauses, sayDeathsUnknown, sayShare } from '#reading/deaths-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayPeriod } from '#reading/period-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useHover } from '#state/use-hover.ts';
import { useIncidentDetails } from '#state/use-incident-details.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { causeColumns } from './death-columns.tsx';

interface DeathsByCauseProps {
  readonly corridor: ReadyCorridor;
  readonly naming: Naming;
  /** Who records them, in a line. */
  readonly source: string;
}

/** The dead and missing of the years shown by cause, and how much of them is not known. */
export function DeathsByCause({ corridor, naming, source }: DeathsByCauseProps) {
  const translator = useTranslator();
  const theme = useTheme();
  const [, setHovered] = useHover();
  const [lit, setLit] = useState<string | null>(null);
  const { dataset, result } = corridor;
  const { deaths } = result;
  const { details, status, retry } = useIncidentDetails(dataset.corridor.id, true);
  const found = useMemo(() => findDeathDetails(deaths.incidents, details), [deaths.incidents, details]);
  if (status === 'pending') return <p className="ui-soft">{translator.text('deaths.causes-loading')}</p>;
  if (status === 'error') {
    return (
      <Notice urgency="alert" actions={<Button onPress={retry}>{translator.text('error.retry')}</Button>}>
        <p>{translator.text('deaths.causes-failed')}</p>
      </Notice>
    );
  }
  const years = sayPeriod(deaths, translator);
  const title = translator.text('deaths.by-cause', { years });
  const point = (cause: string | null) => {
    setLit(cause);
    setHovered(found.causes.find((each) => each.cause === cause)?.incidents ?? []);
  };
  return (
    <ChartFrame
      title={title}
      level={3}
      summary={<p>{sayCauses(found, years, translator)}</p>}
      source={source}
      notes={
        <ul className="deaths-unknown">
          {sayDeathsUnknown(found, translator).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      }
      table={{
        caption: title,
        columns: causeColumns(translator),
        rows: found.causes,
        rowId: ({ cause }) => cause,
        fileName: `corridor-atlas-${dataset.corridor.id}-deaths-by-cause`,
        notes: listChartNotes({
          title: `${naming.corridor(dataset.corridor.id)}. ${title}`,
          address: location.href,
          catalogue: dataset.catalogue,
          sources: deaths.incidents.map((incident) => incident.source),
        }),
      }}
      words={sayChartWords(translator)}
    >
      {(widthPixels) => (
        <CausesChart
          theme={theme}
          widthPixels={widthPixels}
          direction={translator.direction}
          lit={lit}
          onPoint={point}
          causes={found.causes.map(({ cause, total }) => ({
            id: cause,
            label: sayCause(cause, translator),
            value: `${translator.count(total)} (${sayShare(total / found.total, translator)})`,
            total,
            isUnknown: cause === 'unknown',
          }))}
        />
      )}
    </ChartFrame>
  );
}
