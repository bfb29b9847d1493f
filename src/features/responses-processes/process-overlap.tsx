import type { CountryCode } from '#domain/country.ts';
import type { ConsultativeProcess } from '#domain/responses.ts';
import { compareProcesses, listSeated } from '#query/responses/compare-processes.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Select } from '#ui/select.tsx';

/** Two processes of the viewer's choice: who has a seat in both, and who in one alone. The choice is in the address. */
export function ProcessOverlap({ facts }: { readonly facts: ResponsesFacts }) {
  const translator = useTranslator();
  const { choice, choose } = useResponsesChoice();
  const { responses, words } = facts;
  const [one = null, other = null] = choice.processes.flatMap((id) => responses.processes.find((each) => each.id === id) ?? []);
  const alphabet = new Intl.Collator(translator.locale);
  const nameOf = (id: string) => words.processes[id]?.short ?? id;
  const options = (without: ConsultativeProcess | null) => [
    { value: '', label: translator.text('processes.choose') },
    ...responses.processes
      .filter(({ id }) => id !== without?.id)
      .map(({ id }) => ({ value: id, label: nameOf(id) }))
      .toSorted((first, second) => alphabet.compare(first.label, second.label)),
  ];
  const set = (chosen: readonly (string | undefined)[]) =>
    choose({ processes: chosen.filter((id): id is string => id !== undefined && id !== '') });
  return (
    <section className="process-overlap" aria-labelledby="overlap-heading">
      <h2 id="overlap-heading">{translator.text('processes.compare-heading')}</h2>
      <div className="process-overlap-choice">
        <Select
          label={translator.text('processes.first')}
          options={options(other)}
          value={one?.id ?? ''}
          onChange={(id) => set([id, other?.id])}
        />
        <Select
          label={translator.text('processes.second')}
          options={options(one)}
          value={other?.id ?? ''}
          onChange={(id) => set([one?.id, id])}
        />
      </div>
      <output>{one !== null && other !== null ? <Overlap one={one} other={other} facts={facts} /> : null}</output>
    </section>
  );
}

interface OverlapProps {
  readonly one: ConsultativeProcess;
  readonly other: ConsultativeProcess;
  readonly facts: ResponsesFacts;
}

function Overlap({ one, other, facts: { words } }: OverlapProps) {
  const translator = useTranslator();
  const { both, onlyOne, onlyOther } = compareProcesses(one, other);
  const nameOf = ({ id }: ConsultativeProcess) => words.processes[id]?.short ?? id;
  const alphabet = new Intl.Collator(translator.locale);
  const say = (codes: readonly CountryCode[]) =>
    codes.length === 0
      ? '–'
      : translator.list(
          codes.map((code) => words.countries[code] ?? code).toSorted((first, second) => alphabet.compare(first, second)),
        );
  return (
    <>
      <p>
        {translator.text('processes.overlap', {
          both: both.length,
          first: nameOf(one),
          firstCount: listSeated(one).length,
          second: nameOf(other),
          secondCount: listSeated(other).length,
        })}
      </p>
      <FactList
        facts={[
          { name: translator.text('processes.in-both', { count: both.length }), value: say(both) },
          {
            name: translator.text('processes.only-in', { process: nameOf(one), count: onlyOne.length }),
            value: say(onlyOne),
          },
          {
            name: translator.text('processes.only-in', { process: nameOf(other), count: onlyOther.length }),
            value: say(onlyOther),
          },
        ]}
      />
    </>
  );
}
