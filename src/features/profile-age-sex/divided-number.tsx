import { useState } from 'react';
import { AgeSexChart } from '#charts/age-sex/age-sex-chart.tsx';
import type { AgeSex } from '#query/age-sex.ts';
import { sayAgeSex, sayAgeSexKnown, sayAgeSexTitle } from '#reading/age-sex-words.ts';
import { sayAmount, sayAmountWithUnit } from '#reading/amount-words.ts';
import { listChartNotes } from '#reading/chart-notes.ts';
import { sayChartWords } from '#reading/chart-words.ts';
import { sayPublishers } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { sayYears } from '#reading/period-words.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useHover } from '#state/use-hover.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { Select } from '#ui/select.tsx';
import { ageSexColumns, listAgeSexRows } from './age-sex-rows.ts';
import { toSections } from './to-sections.ts';

interface DividedNumberProps {
  /** At least one. */
  readonly found: readonly AgeSex[];
  readonly corridor: ReadyCorridor;
  readonly naming: Naming;
}

/** One number by sex and age; where the view has several that are divided, a choice of them: they are never one. */
export function DividedNumber({ found, corridor, naming }: DividedNumberProps) {
  const translator = useTranslator();
  const theme = useTheme();
  const { change } = useView();
  const [hovered, setHovered] = useHover();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = found.find(({ total }) => total.id === chosen) ?? found[0];
  if (shown === undefined) return null;
  const { total, years } = shown;
  const { dataset } = corridor;
  const figures = total.figures.map(({ id }) => id);
  const title = sayAgeSexTitle(shown, naming, translator);
  const point = (isPointed: boolean) => setHovered(isPointed ? figures : []);
  const sections = toSections(shown, translator);
  const hasUnequalAges = shown.ages.length > 2;
  return (
    <ChartFrame
      title={translator.text('ages.heading')}
      summary={
        <>
          <p>{sayAgeSex(shown, translator)}</p>
          {sayAgeSexKnown(shown, translator).map((sentence) => (
            <p key={sentence} className="ui-soft">
              {sentence}
            </p>
          ))}
        </>
      }
      controls={
        <>
          {found.length === 1 ? null : (
            <Select
              label={translator.text('ages.choose')}
              value={total.id}
              onChange={setChosen}
              options={found.map((each) => ({
                value: each.total.id,
                label: sayAgeSexTitle(each, naming, translator),
                group: translator.text(`stage.${each.total.stage}`),
              }))}
            />
          )}
          <p className="profile-age-sex-number">
            <span>{title}</span>
            <NumberButton
              label={translator.text('figure.open-evidence', {
                figure: title,
                amount: sayAmountWithUnit(total.amount, total.unit, translator),
              })}
              onPress={() => change({ evidence: total.figures.length === 1 ? (figures[0] ?? total.id) : total.id })}
              onPoint={point}
            >
              {sayAmount(total.amount, translator)}
            </NumberButton>
          </p>
        </>
      }
      source={translator.text(shown.isOfAllOrigins ? 'ages.source-all' : 'ages.source', {
        unit: translator.text(`unit.${total.unit}-name`),
        publisher: sayPublishers(shown, naming, translator),
      })}
      notes={
        <>
          {years.length < total.years.length ? (
            <p className="ui-soft">{translator.text('ages.part-of-years', { years: sayYears(years, translator) })}</p>
          ) : null}
          {hasUnequalAges ? <p className="ui-soft">{translator.text('ages.wide')}</p> : null}
        </>
      }
      table={{
        caption: title,
        columns: ageSexColumns(translator),
        rows: listAgeSexRows(shown),
        rowId: ({ id }) => id,
        fileName: `corridor-atlas-${dataset.corridor.id}-age-and-sex`,
        notes: listChartNotes({
          title: `${naming.corridor(dataset.corridor.id)}. ${translator.text('ages.heading')}. ${title}`,
          address: location.href,
          catalogue: dataset.catalogue,
          sources: shown.sources,
        }),
      }}
      words={sayChartWords(translator)}
    >
      {(widthPixels) => (
        <AgeSexChart
          theme={theme}
          sections={sections}
          widthPixels={widthPixels}
          direction={translator.direction}
          isLit={figures.some((id) => hovered.includes(id))}
          onPoint={point}
        />
      )}
    </ChartFrame>
  );
}
