import type { CountryCode } from '#domain/country.ts';
import type { ConsultativeProcess } from '#domain/responses.ts';
import { findRole, isSeated } from './find-role.ts';

/** A process at whose table at least one of the asked countries sits or listens. */
export interface SharedTable {
  readonly process: ConsultativeProcess;
  /** In the order asked. */
  readonly seated: readonly CountryCode[];
  readonly observers: readonly CountryCode[];
}

/** Which tables these countries share: those with most of them first, then in the record's order. */
export function findTables(processes: readonly ConsultativeProcess[], countries: readonly CountryCode[]): readonly SharedTable[] {
  return processes
    .map((process) => ({
      process,
      seated: countries.filter((country) => isSeated(process, country)),
      observers: countries.filter((country) => findRole(process, country) === 'observer'),
    }))
    .filter(({ seated, observers }) => seated.length + observers.length > 0)
    .toSorted((first, second) => second.seated.length - first.seated.length || second.observers.length - first.observers.length);
}
