import { ResponsesMatrix } from '#charts/responses-matrix/responses-matrix.tsx';
import { areasOfWork } from '#domain/area-of-work.ts';
import type { ResponseItem } from '#domain/responses.ts';
import { stages } from '#domain/stage.ts';
import { toMatrix } from '#query/responses/to-matrix.ts';
import { useMedia } from '#state/use-media.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { SquareMark } from '#ui/square-mark.tsx';
import { flattenMatrix, noStage } from './flatten-matrix.ts';
import { NamesTable } from './names-table.tsx';
import './responses-matrix.css';

interface ResponsesMatrixPartProps {
  readonly facts: ResponsesFacts;
  readonly items: readonly ResponseItem[];
}

/** Areas of work by stages: first how much stands where, each cell a link to its items, then the same by name. */
export function ResponsesMatrixPart({ facts, items }: ResponsesMatrixPartProps) {
  const translator = useTranslator();
  const theme = useTheme();
  const isNarrow = useMedia('(max-width: 760px)');
  const { choose, href } = useResponsesChoice();
  const matrix = toMatrix(items);
  const cells = flattenMatrix(matrix);
  const rows = areasOfWork.map((id) => ({ id, text: translator.text(`area.${id}`) }));
  const columns = [
    ...stages.map((id) => ({ id, text: translator.text(`stage.${id}`) })),
    { id: noStage, text: translator.text('responses.no-stage') },
  ];
  const wordsOf = (row: string, column: string) => {
    const placed = cells.find(({ area, stage }) => area === row && stage === column)?.items ?? [];
    const names = {
      area: textOf(rows, row),
      stage: textOf(columns, column),
      items: translator.text('responses.items', { count: placed.length }),
    };
    if (placed.length === 0) return { label: translator.text('responses.cell', names), href: null };
    // Items without a stage cannot be asked for in the address: the list of the area holds them.
    const stage = stages.find((id) => id === column);
    const rest = stage === undefined ? {} : { stages: [stage] };
    const target = { part: 'list', area: areasOfWork.find((id) => id === row) ?? null } as const;
    const reading = placed.filter(({ basis }) => basis === 'reading').length;
    return {
      label: translator.text('responses.cell-divided', { ...names, reading }),
      href: href(target, rest),
      onFollow: () => choose(target, rest),
    };
  };
  return (
    <div className="responses-matrix-part">
      <ResponsesMatrix
        title={translator.text('responses.matrix-label')}
        rows={rows}
        columns={columns}
        counts={cells.map(({ area, stage, items: placed }) => ({
          row: area,
          column: stage,
          stated: placed.filter(({ basis }) => basis === 'stated').length,
          reading: placed.filter(({ basis }) => basis === 'reading').length,
        }))}
        widthPixels={isNarrow ? 340 : 860}
        direction={translator.direction}
        theme={theme}
        sayCount={translator.count}
        wordsOf={wordsOf}
      />
      <p className="responses-key ui-soft">
        <SquareMark isFilled /> <SquareMark isFilled={false} /> {translator.text('responses.reading-note')}{' '}
        {translator.text('responses.empty-note')}
      </p>
      <h2 className="responses-names">{translator.text('responses.names-heading')}</h2>
      <NamesTable facts={facts} rows={rows} columns={columns} cells={cells} above={matrix.withoutArea} />
    </div>
  );
}

function textOf(labels: readonly { readonly id: string; readonly text: string }[], id: string): string {
  return labels.find((label) => label.id === id)?.text ?? id;
}
