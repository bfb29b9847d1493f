import { useRef } from 'react';
import type { CountryCode } from '#domain/country.ts';
import { seatedRoles, type ConsultativeProcess, type CountryRegion } from '#domain/responses.ts';
import { findRole } from '#query/responses/find-role.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useTranslator } from '#state/use-translator.ts';
import { SquareMark } from '#ui/square-mark.tsx';
import { useOverflows } from '#ui/use-overflows.ts';

export interface RegionRows {
  readonly region: CountryRegion;
  readonly countries: readonly CountryCode[];
}

interface MembershipTableProps {
  readonly facts: ResponsesFacts;
  readonly processes: readonly ConsultativeProcess[];
  readonly regions: readonly RegionRows[];
}

/** Countries by processes, a mark where a country sits and its role in words; the heads stay in sight. */
export function MembershipTable({ facts: { words }, processes, regions }: MembershipTableProps) {
  const translator = useTranslator();
  const box = useRef<HTMLElement>(null);
  const isWide = useOverflows(box);
  const caption = translator.text('processes.table-caption');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
    <section ref={box} className="membership-scroll" aria-label={caption} tabIndex={0}>
      {isWide ? <p className="ui-soft">{translator.text('table.sideways')}</p> : null}
      <table className="membership-table">
        <caption className="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ui-hidden">{translator.text('responses.country')}</span>
            </th>
            {processes.map(({ id }) => (
              <th key={id} scope="col">
                <span className="membership-upright">{words.processes[id]?.short ?? id}</span>
              </th>
            ))}
          </tr>
        </thead>
        {regions.map(({ region, countries }) => (
          <tbody key={region}>
            <tr>
              <th scope="rowgroup" colSpan={processes.length + 1}>
                <span>{translator.text(`processes.region-${region}`)}</span>
              </th>
            </tr>
            {countries.map((country) => (
              <tr key={country}>
                <th scope="row">{words.countries[country] ?? country}</th>
                {processes.map((process) => {
                  const role = findRole(process, country);
                  return (
                    <td key={process.id}>
                      {role === null ? null : (
                        <>
                          <SquareMark isFilled={seatedRoles.includes(role)} />
                          <span className="ui-hidden">{translator.text(`role.${role}`)}</span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
