import type { ConsultativeProcess } from '#domain/responses.ts';
import type { Memberships, WrittenProcess } from '#pipeline/schemas/response-schemas.ts';

/** A process with its lists, one a role, in the written order of roles; countries by code. */
export function toProcess(written: WrittenProcess, { processes, members }: Memberships): ConsultativeProcess {
  const published = processes.find(({ id }) => id === written.id);
  const own = members.filter(({ process }) => process === written.id);
  return {
    id: written.id,
    type: published?.type === 'RCP' ? 'regional' : 'inter-regional',
    established: published?.established ?? null,
    isPartial: written.isPartial,
    lists: written.lists.map(({ role, year }) => {
      const rows = own.filter((row) => row.role === role);
      return { role, countries: rows.map(({ country }) => country), page: rows[0]?.page ?? '', year };
    }),
  };
}
