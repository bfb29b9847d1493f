import { categories } from '#domain/category.ts';
import { areasOfWork } from '#domain/area-of-work.ts';
import { stages } from '#domain/stage.ts';
import { unique } from '#lib/unique.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { noResponsesChoice } from '#url/responses-choice.ts';
import { ChoiceSelect } from './choice-select.tsx';
import './responses-filters.css';

interface ResponsesFiltersProps {
  readonly facts: ResponsesFacts;
  /** Who sits where has no area, stage, category or actor. */
  readonly isProcesses: boolean;
}

/** What the page is narrowed to, all of it in the address. */
export function ResponsesFilters({ facts, isProcesses }: ResponsesFiltersProps) {
  const translator = useTranslator();
  const { view, choice, choose } = useResponsesChoice();
  const { responses, words, catalogue, names } = facts;
  const alphabet = new Intl.Collator(translator.locale);
  const sorted = <Value extends string>(options: readonly { readonly value: Value; readonly label: string }[]) =>
    options.toSorted((one, other) => alphabet.compare(one.label, other.label));
  const named = unique(responses.items.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const isNarrowed =
    view.corridor !== null ||
    choice.country !== null ||
    (!isProcesses && [view.categories, view.stages, choice.area, choice.actor].some((chosen) => chosen !== null));
  // An address may ask for what is not there; silence would read as an answer.
  const unknown = [
    catalogue.corridors.some(({ id }) => id === view.corridor) ? null : view.corridor,
    responses.countries.some(({ code }) => code === choice.country) ? null : choice.country,
    responses.actors.some(({ id }) => id === choice.actor) ? null : choice.actor,
  ].filter((given) => given !== null);
  return (
    <section className="responses-filters" aria-label={translator.text('panel.filters')}>
      <ChoiceSelect
        label={translator.text('responses.corridor')}
        allLabel={translator.text('responses.all-corridors')}
        options={catalogue.corridors.map(({ id }) => ({ value: id, label: names.corridors[id]?.name ?? id }))}
        value={view.corridor === null ? null : [view.corridor]}
        onChange={(corridor) => choose({}, { corridor })}
      />
      <ChoiceSelect
        label={translator.text('responses.country')}
        allLabel={translator.text('responses.all-countries')}
        options={sorted(responses.countries.map(({ code }) => ({ value: code, label: words.countries[code] ?? code })))}
        value={choice.country === null ? null : [choice.country]}
        onChange={(country) => choose({ country })}
      />
      {isProcesses ? null : (
        <>
          <ChoiceSelect
            label={translator.text('responses.area')}
            allLabel={translator.text('responses.all-areas')}
            options={areasOfWork.map((value) => ({ value, label: translator.text(`area.${value}`) }))}
            value={choice.area === null ? null : [choice.area]}
            onChange={(area) => choose({ area })}
          />
          <ChoiceSelect
            label={translator.text('filter.stages')}
            allLabel={translator.text('filter.all-stages')}
            options={stages.map((value) => ({ value, label: translator.text(`stage.${value}`) }))}
            value={view.stages}
            onChange={(stage) => choose({}, { stages: stage === null ? null : [stage] })}
          />
          <ChoiceSelect
            label={translator.text('filter.categories')}
            allLabel={translator.text('filter.all-categories')}
            options={categories.map((value) => ({ value, label: translator.text(`category.${value}`) }))}
            value={view.categories}
            onChange={(category) => choose({}, { categories: category === null ? null : [category] })}
          />
          <ChoiceSelect
            label={translator.text('responses.actor')}
            allLabel={translator.text('responses.all-actors')}
            options={sorted(named.map((value) => ({ value, label: words.actors[value]?.name ?? value })))}
            value={choice.actor === null ? null : [choice.actor]}
            onChange={(actor) => choose({ actor })}
          />
        </>
      )}
      {unknown.map((given) => (
        <Notice key={given} urgency="status">
          {translator.text('responses.unknown-choice', { given })}
        </Notice>
      ))}
      {isNarrowed ? (
        <Button
          look="plain"
          onPress={() =>
            choose({ ...noResponsesChoice, part: choice.part, item: choice.item, processes: choice.processes }, noFilters)
          }
        >
          {translator.text('empty.reset-all')}
        </Button>
      ) : null}
    </section>
  );
}

const noFilters = { corridor: null, categories: null, stages: null } as const;
