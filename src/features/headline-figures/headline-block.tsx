import type { Figure, Total } from '#query/result.ts';
import { sayAmount, sayAmountWithUnit } from '#reading/amount-words.ts';
import { labelFigure, saySourceLine } from '#reading/figure-words.ts';
import type { Naming } from '#reading/names.ts';
import { useHover } from '#state/use-hover.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { NumberButton } from '#ui/number-button.tsx';
import { FigureLines } from './figure-lines.tsx';
import { LaterChangeLine } from './later-change-line.tsx';
import type { Headline } from './layout-headlines.ts';
import { nameAlike } from './name-alike.ts';
import { PartialYears } from './partial-years.tsx';
import { PartLines } from './part-lines.tsx';

interface HeadlineBlockProps {
  readonly headline: Headline;
  readonly naming: Naming;
  /** What it is called where it stands; its series' names where nothing is given. */
  readonly title?: string | undefined;
  readonly isPart?: boolean;
  readonly isAnotherSource?: boolean;
  /** False where the sum is not one of the view's own: then its figures, each with its evidence, are what it is traced by. */
  readonly hasEvidence?: boolean;
}

/** One number: its amount, what it counts, when, how firm and by whom; then what it is made of. */
export function HeadlineBlock({
  headline,
  naming,
  title,
  isPart = false,
  isAnotherSource = false,
  hasEvidence = true,
}: HeadlineBlockProps) {
  const translator = useTranslator();
  const { change } = useView();
  const [, setHovered] = useHover();
  const { total, figures, parts } = headline;
  const called = title ?? headline.series.map((id) => naming.series(id)).join(' + ');
  const isGroup = headline.id.startsWith('group:');
  const only = figures.length === 1 ? figures[0] : undefined;
  const shown: Total | Figure | undefined = only ?? total ?? undefined;
  return (
    <div className={isPart ? 'headline headline-part' : 'headline'}>
      <p className="headline-title">
        {only === undefined ? called : labelFigure(only, naming, translator)}
        {isAnotherSource ? <span className="headline-tag">{translator.text('figure.another-source')}</span> : null}
      </p>
      {shown === undefined || shown.amount.kind === 'gap' ? null : (
        <>
          {only === undefined && !hasEvidence ? (
            <strong className={isPart ? undefined : 'headline-sum'}>{sayAmount(shown.amount, translator)}</strong>
          ) : (
            <NumberButton
              isLarge={!isPart}
              label={translator.text('figure.open-evidence', {
                figure: called,
                amount: sayAmountWithUnit(shown.amount, shown.unit, translator),
              })}
              onPress={() => change({ evidence: shown.id })}
              onPoint={(isPointed) => setHovered(isPointed ? (total?.figures ?? figures).map((figure) => figure.id) : [])}
            >
              {sayAmount(shown.amount, translator)}
            </NumberButton>
          )}{' '}
          <span className="ui-soft">{translator.text(`unit.${shown.unit}-name`)}</span>
          <p className="ui-soft">{saySourceLine(shown, naming, translator)}</p>
          <PartialYears figures={only === undefined ? (total?.figures ?? []) : [only]} />
          {isPart || !hasEvidence ? null : <LaterChangeLine series={headline.series} />}
        </>
      )}
      {parts.map((part) => {
        const partTitle = isGroup ? undefined : nameAlike(part, headline, naming, translator);
        return isGroup || partTitle !== undefined ? (
          <HeadlineBlock key={part.id} headline={part} naming={naming} title={partTitle} isPart hasEvidence={hasEvidence} />
        ) : (
          <PartLines key={part.id} part={part} whole={headline} naming={naming} />
        );
      })}
      <FigureLines figures={figures} naming={naming} isAlone={only !== undefined} />
    </div>
  );
}
