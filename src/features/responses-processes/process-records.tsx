import type { ConsultativeProcess, MembershipList } from '#domain/responses.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { ExternalLink } from '#ui/external-link.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { FoldedRecord } from '#ui/folded-record.tsx';

interface ProcessRecordsProps {
  readonly facts: ResponsesFacts;
  readonly processes: readonly ConsultativeProcess[];
  /** Those the address names: they are open. */
  readonly open: readonly string[];
}

/** One entry a process: what it is, who sits in it in which role, as of when, and where that was read. */
export function ProcessRecords({ facts, processes, open }: ProcessRecordsProps) {
  const translator = useTranslator();
  const { words } = facts;
  return (
    <div className="process-records">
      {processes.map((process) => {
        const text = words.processes[process.id];
        const count = process.lists.reduce((sum, { countries }) => sum + countries.length, 0);
        return (
          <FoldedRecord
            key={process.id}
            id={`process-${process.id}`}
            title={text?.name ?? process.id}
            detail={
              <>
                {translator.text('processes.listed', { count })}
                {process.isPartial ? ` · ${translator.text('processes.partial')}` : null}
              </>
            }
            isTarget={open.includes(process.id)}
          >
            <ProcessFacts process={process} facts={facts} />
          </FoldedRecord>
        );
      })}
    </div>
  );
}

function ProcessFacts({ process, facts: { words } }: { readonly process: ConsultativeProcess; readonly facts: ResponsesFacts }) {
  const translator = useTranslator();
  const text = words.processes[process.id];
  const alphabet = new Intl.Collator(translator.locale);
  const sayCountries = ({ countries }: MembershipList) =>
    translator.list(countries.map((country) => words.countries[country] ?? country).toSorted(alphabet.compare));
  return (
    <>
      {text === undefined || text.caveat === '' ? null : <p className="process-caveat">{text.caveat}</p>}
      <FactList
        facts={[
          { name: translator.text('processes.type'), value: translator.text(`processes.type-${process.type}`) },
          ...optional(translator.text('processes.region'), text?.region ?? ''),
          ...optional(
            translator.text('processes.established'),
            process.established === null ? '' : translator.year(process.established),
          ),
          ...optional(translator.text('processes.secretariat'), text?.secretariat ?? ''),
          ...process.lists.map((list) => ({
            name: translator.text('processes.role-count', {
              role: translator.text(`role.${list.role}`),
              count: list.countries.length,
            }),
            value: (
              <>
                <p>{sayCountries(list)}</p>
                <p className="ui-soft">
                  {text?.asOf[list.role] ?? translator.text('processes.no-date')}{' '}
                  <ExternalLink href={list.page}>{translator.text('processes.page')}</ExternalLink>
                </p>
              </>
            ),
          })),
        ]}
      />
    </>
  );
}

function optional(name: string, value: string): readonly { readonly name: string; readonly value: string }[] {
  return value === '' ? [] : [{ name, value }];
}
