import type { QueryClient } from '@tanstack/react-query';
import type { AtlasOutline, CorridorNames, OutlineNames, SeriesNotes } from '#domain/catalogue.ts';
import type { CorridorId, CorridorWithSeries } from '#domain/corridor.ts';
import type { AccountNames, EvidenceAccount } from '#domain/evidence-account.ts';
import type { Language } from '#domain/language.ts';
import type { ListedFact } from '#domain/listed-fact.ts';
import type { SeriesId } from '#domain/series.ts';
import type { ReleaseChanges } from '#domain/release-changes.ts';
import { DatasetError } from './dataset-error.ts';
import { dataQuery, manifestQuery } from './data-query.ts';
import { parseJson } from './parse-json.ts';
import { readPublished } from './read-published.ts';
import { readIncidentDetails } from './read-incident-details.ts';
import { readIncidents } from './read-incidents.ts';
import { readObservations } from './read-observations.ts';

/** The files of the manifest that belong to one corridor and can fail apart from each other. */
export type CorridorFile = 'observations' | 'supporting' | 'incidents' | 'listed';

export const catalogueQuery = dataQuery('catalogue', readPublished<AtlasOutline>(['release', 'corridors', 'countries']));

export function namesQuery(language: Language) {
  return dataQuery(`names/${language}`, readPublished<OutlineNames>(['countries', 'seas', 'corridors']));
}

export function corridorQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}`, readPublished<CorridorWithSeries>(['id', 'legs', 'carries', 'gaps', 'series', 'sources']));
}

export function corridorNamesQuery(id: CorridorId, language: Language) {
  return dataQuery(`corridor/${id}/names/${language}`, readPublished<CorridorNames>(['places', 'series', 'topics', 'gaps']));
}

/** How each series is made and what it does not say: for cards, not for a first view. */
export function seriesNotesQuery(language: Language) {
  return dataQuery(`notes/${language}`, readPublished<Readonly<Record<SeriesId, SeriesNotes>>>([]));
}

export function observationsQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/observations`, readObservations);
}

/** Rows of the series that are never drawn: said in words and tables, after the lanes are on the screen. */
export function supportingQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/supporting`, readObservations);
}

/** Rows by sex, age or month: parts of the observations' totals, never added to them. */
export function breakdownsQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/breakdowns`, readObservations);
}

export function incidentsQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/incidents`, readIncidents);
}

export function incidentDetailsQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/incident-details`, readIncidentDetails);
}

export function listedQuery(id: CorridorId) {
  return dataQuery(`corridor/${id}/listed`, readPublished<readonly ListedFact[]>(['length']));
}

/** What the evidence page says, without words. */
export const accountQuery = dataQuery(
  'account',
  readPublished<EvidenceAccount>(['version', 'coverage', 'series', 'sources', 'imports']),
);

export function accountNamesQuery(language: Language) {
  return dataQuery(`account/names/${language}`, readPublished<AccountNames>(['series', 'gaps', 'methods', 'glossary']));
}

/** What changed between an earlier version of the data and this one. */
export function changesQuery(version: string) {
  return dataQuery(`changes/${version}`, readPublished<ReleaseChanges>(['from', 'to', 'series']));
}

/** A base map as TopoJSON; `map/basemap` decodes it. `name` is a corridor's id, `overview` or `world`. */
export function basemapQuery(name: string) {
  return dataQuery(`basemap/${name}`, parseJson);
}

/** Fetches again what failed, the manifest first: a new release may have replaced every file. */
export async function retryFailed(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: manifestQuery.queryKey });
  await client.refetchQueries({ predicate: (query) => query.state.status === 'error' });
}

/** Retries what a flaky network can mend, and nothing that would fail the same way again. */
export function shouldRetry(failures: number, error: Error): boolean {
  const isLasting = error instanceof DatasetError && (error.kind === 'malformed' || error.kind === 'unlisted');
  return !isLasting && failures < 2;
}
