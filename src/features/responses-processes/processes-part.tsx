import { useMemo } from 'react';
import { ProcessMatrix } from '#charts/process-matrix/process-matrix.tsx';
import { countriesOfCorridor } from '#query/responses/pair-countries.ts';
import { findRole, isSeated } from '#query/responses/find-role.ts';
import { orderMemberships } from '#query/responses/order-memberships.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useTheme } from '#state/use-theme.ts';
import { useTranslator } from '#state/use-translator.ts';
import { SquareMark } from '#ui/square-mark.tsx';
import { CorridorTables } from './corridor-tables.tsx';
import { MembershipTable } from './membership-table.tsx';
import { narrowMemberships } from './narrow-memberships.ts';
import { ProcessOverlap } from './process-overlap.tsx';
import { ProcessRecords } from './process-records.tsx';
import './processes.css';

/** Consultative processes: a corridor's countries first where one is chosen, then who sits where, and each process. */
export function ProcessesPart({ facts }: { readonly facts: ResponsesFacts }) {
  const translator = useTranslator();
  const theme = useTheme();
  const { view, choice } = useResponsesChoice();
  const { responses, words, catalogue } = facts;
  const corridor = catalogue.corridors.find(({ id }) => id === view.corridor);
  const ordered = useMemo(() => orderMemberships(responses.processes, responses.countries), [responses]);
  const asked = corridor === undefined ? null : countriesOfCorridor(corridor);
  const { processes, groups } = narrowMemberships(ordered, asked, choice.country);
  const regions = groups.map(({ region, countries }) => ({ region, countries: countries.map(({ code }) => code) }));
  const nameOf = (country: string) => words.countries[country] ?? country;
  return (
    <div className="processes-part">
      {corridor === undefined ? (
        <p className="processes-hint">{translator.text('processes.choose-corridor')}</p>
      ) : (
        <CorridorTables facts={facts} corridor={corridor} />
      )}
      <section className="processes-who" aria-labelledby="processes-heading">
        <h2 id="processes-heading">{translator.text('processes.heading')}</h2>
        <p>
          {translator.text('processes.intro', {
            members: responses.processes.reduce(
              (sum, { lists }) => sum + lists.reduce((part, { countries }) => part + countries.length, 0),
              0,
            ),
            countries: ordered.groups.reduce((sum, { countries }) => sum + countries.length, 0),
            processes: responses.processes.length,
          })}
        </p>
        <p className="responses-key ui-soft">
          <SquareMark isFilled /> <SquareMark isFilled={false} /> {translator.text('processes.key')}
        </p>
        {processes.length === 0 ? (
          <p>{translator.text('processes.no-process')}</p>
        ) : (
          <div className="processes-wide">
            <ProcessMatrix
              title={translator.text('processes.picture-label')}
              rows={processes.map((process) => {
                const listed = regions.flatMap(({ countries }) => countries).filter((code) => findRole(process, code) !== null);
                return {
                  id: process.id,
                  text: words.processes[process.id]?.short ?? process.id,
                  seated: listed.filter((code) => isSeated(process, code)),
                  observers: listed.filter((code) => !isSeated(process, code)),
                };
              })}
              groups={regions.map(({ region, countries }) => ({
                id: region,
                text: translator.text(`processes.region-${region}`),
                countries: countries.map((id) => ({ id, text: nameOf(id) })),
              }))}
              widthPixels={1120}
              direction={translator.direction}
              theme={theme}
            />
            <MembershipTable facts={facts} processes={processes} regions={regions} />
          </div>
        )}
      </section>
      <ProcessOverlap facts={facts} />
      <section className="processes-records" aria-labelledby="records-heading">
        <h2 id="records-heading">{translator.text('processes.records-heading')}</h2>
        <ProcessRecords facts={facts} processes={processes} open={choice.processes} />
      </section>
    </div>
  );
}
