import type { CorridorId } from '#domain/corridor.ts';
import { invalid, valid, type Parsed } from './parse-result.ts';
import { ownPages, type View } from './view.ts';

/** What a path says of a view. */
export type PathView = Pick<View, 'page' | 'corridor' | 'country'>;

/**
 * `/` is the overview, `/corridor/<id>` a corridor, `/country/<code>` a country, `/world`, `/evidence` and others pages of their own; a trailing slash and
 * `/index.html` are the same page. Without a list of corridors any id is taken.
 */
export function parsePath(pathname: string, base: string, corridors: readonly CorridorId[] | undefined): Parsed<PathView> {
  const path = stripBase(pathname, base)?.replace(/(?:^|\/)index\.html$/, '');
  if (path === undefined) return invalid(pathname, 'unknown-path');
  const [page, id, ...rest] = path.replace(/\/$/, '').split('/');
  const own = ownPages.find((each) => each === page);
  if (id === undefined && (page === '' || own !== undefined)) {
    return valid({ page: own ?? 'atlas', corridor: null, country: null });
  }
  if (id === undefined || rest.length > 0) return invalid(pathname, 'unknown-path');
  if (page === 'country' && /^[A-Za-z]{3}$/.test(id)) {
    return valid({ page: 'country', corridor: null, country: id.toUpperCase() });
  }
  if (page !== 'corridor' || !/^[a-z0-9-]+$/.test(id)) return invalid(pathname, 'unknown-path');
  return (corridors ?? [id]).includes(id)
    ? valid({ page: 'atlas', corridor: id, country: null })
    : invalid(id, 'unknown-corridor');
}

/** The path of a view's page under the base. */
export function formatPath({ page, corridor, country }: PathView, base: string): string {
  const folder = withSlashes(base);
  if (page === 'country') return country === null ? folder : `${folder}country/${country}`;
  if (page !== 'atlas') return `${folder}${page}`;
  return corridor === null ? folder : `${folder}corridor/${encodeURIComponent(corridor)}`;
}

/** The path below the base, without a leading slash; undefined where the path is outside the base. */
function stripBase(pathname: string, base: string): string | undefined {
  const folder = withSlashes(base);
  if (`${pathname}/` === folder) return '';
  return pathname.startsWith(folder) ? pathname.slice(folder.length) : undefined;
}

function withSlashes(base: string): string {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
}
