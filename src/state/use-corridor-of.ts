import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  breakdownsQuery,
  corridorNamesQuery,
  corridorQuery,
  incidentsQuery,
  listedQuery,
  observationsQuery,
  retryFailed,
  supportingQuery,
} from '#dataset/data-queries.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Incident } from '#domain/incident.ts';
import type { ListedFact } from '#domain/listed-fact.ts';
import type { ObservationTable } from '#domain/observation.ts';
import { countriesOf, type Seat } from '#domain/seat.ts';
import type { Query } from '#query/query.ts';
import { runQuery } from '#query/run-query.ts';
import { parseAddress } from '#url/parse-address.ts';
import { questionOf } from '#url/question-of.ts';
import { toQuery } from '#url/to-query.ts';
import type { View } from '#url/view.ts';
import type { CorridorState, ReadyCorridor } from './corridor-state.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useLanguage } from './use-language.ts';

const noObservations: ObservationTable = [];
const noIncidents: readonly Incident[] = [];
const noListed: readonly ListedFact[] = [];

/** Loads the corridor of a view and asks it the view's question, where it is wanted; a screen of two corridors asks twice. */
export function useCorridorOf(view: View, isWanted: boolean): CorridorState {
  const client = useQueryClient();
  const catalogueState = useCatalogue();
  const id: CorridorId = view.corridor ?? '';
  const enabled = isWanted && view.corridor !== null;
  const corridor = useQuery({ ...corridorQuery(id), enabled });
  const language = useLanguage();
  const ownNames = useQuery({
    ...corridorNamesQuery(id, language),
    enabled,
    // Another language's words stay until the new ones are there; another corridor's must not.
    placeholderData: (before, query) => (query?.queryKey[1]?.startsWith(`corridor/${id}/`) === true ? before : undefined),
  });
  const observations = useQuery({ ...observationsQuery(id), enabled });
  // Lanes come first: what is said but never drawn, and the incidents where many died, weigh as much as they do.
  const later = enabled && !observations.isPending;
  const supporting = useQuery({ ...supportingQuery(id), enabled: later });
  const incidents = useQuery({ ...incidentsQuery(id), enabled: later });
  const listed = useQuery({ ...listedQuery(id), enabled: later });
  const asksForMonth = view.month !== null;
  const breakdowns = useQuery({ ...breakdownsQuery(id), enabled: later && asksForMonth });

  const catalogue = catalogueState.status === 'ready' ? catalogueState.catalogue : null;
  // Apart from the rest, so that they are arranged once and not again for each later file.
  const rows = useMemo(
    () => [...(observations.data ?? noObservations), ...(supporting.data ?? noObservations)],
    [observations.data, supporting.data],
  );
  const dataset = useMemo<Dataset | null>(() => {
    if (catalogue === null || corridor.data === undefined) return null;
    return {
      catalogue: { ...catalogue, series: corridor.data.series, sources: corridor.data.sources },
      corridor: corridor.data,
      observations: rows,
      incidents: incidents.data ?? noIncidents,
      listedFacts: listed.data ?? noListed,
      ...(asksForMonth && breakdowns.data !== undefined ? { breakdowns: breakdowns.data } : {}),
    };
  }, [catalogue, corridor.data, rows, incidents.data, listed.data, asksForMonth, breakdowns.data]);
  const outlineNames = catalogueState.status === 'ready' ? catalogueState.names : null;
  const names = useMemo(
    () => (outlineNames === null || ownNames.data === undefined ? null : { ...outlineNames, ...ownNames.data }),
    [outlineNames, ownNames.data],
  );
  const focusYear = dataset?.corridor.focusYear;
  // A camera move or an opened card is a new view but the same question: it must not be answered anew.
  const question = questionOf(view);
  // Until its rows are here the year stays, so that no month looks empty.
  const hasMonths = dataset?.breakdowns !== undefined;
  const query = useMemo(
    () => (focusYear === undefined ? null : readQuestion(question, focusYear, hasMonths)),
    [question, focusYear, hasMonths],
  );
  const result = useMemo(() => (dataset === null || query === null ? null : runQuery(dataset, query)), [dataset, query]);

  const seat = useMemo(() => findSeat(dataset, view.seat), [dataset, view.seat]);

  if (!enabled) return { status: 'none' };
  const retry = () => void retryFailed(client);
  if (catalogueState.status === 'error' || corridor.isError || ownNames.isError) return { status: 'error', retry };
  if (catalogueState.status === 'loading' || dataset === null || names === null || query === null || result === null)
    return { status: 'loading' };
  const files = { observations, supporting, incidents, listed };
  const parts = ['observations', 'supporting', 'incidents', 'listed'] as const;
  const unavailable = parts.filter((file) => files[file].data === undefined);
  const failed = parts.filter((file) => files[file].isError);
  const problems = [...failed, ...(breakdowns.isError ? (['breakdowns'] as const) : [])].map((file) => ({ file, retry }));
  const isPartial = Object.values(files).some((file) => file.isPending);
  const month = sayMonthState(asksForMonth, hasMonths, breakdowns.isError);
  return { status: 'ready', dataset, names, query, result, seat, problems, unavailable, isPartial, month };
}

function readQuestion(question: string, focusYear: number, hasMonths: boolean): Query {
  const { pathname, search } = new URL(question, location.origin);
  const query = toQuery(parseAddress({ pathname, search }).view, focusYear);
  return hasMonths ? query : { ...query, month: null };
}

/** The seat of the address where the corridor has it. */
function findSeat(dataset: Dataset | null, seat: Seat | null): Seat | null {
  if (dataset === null || seat === null || seat.country === null) return dataset === null ? null : seat;
  return countriesOf(seat.role, dataset.corridor).includes(seat.country) ? seat : null;
}

function sayMonthState(isAsked: boolean, isHere: boolean, hasFailed: boolean): ReadyCorridor['month'] {
  if (!isAsked) return 'none';
  if (isHere) return 'shown';
  return hasFailed ? 'error' : 'loading';
}
