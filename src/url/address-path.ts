import type { CorridorId } from '#domain/corridor.ts';
import { invalid, valid, type Parsed } from './parse-result.ts';
import { ownPages, type View } from './view.ts';

/** What a path says of a view. */
export type PathView = Pick<View, 'page' | 'corridor'>;

/**
 * `/` is the overview, `/corridor/<id>` a corridor, `/world`, `/evidence` and others pages of their own; a trailing slash and
 * `/index.html` are the same page. Without a list of corridors any id is taken.
 */
export function parsePath(pathname: string, base: string, corridors: readonly CorridorId[] | undefined): Parsed<PathView> {
  const path = stripBase(pathname, base)?.replace(/(?:^|\/)index\.html$/, '');
  if (path === undefined) return invalid(pathname, 'unknown-path');
  const [page, corridor, ...rest] = path.replace(/\/$/, '').split('/');
  if (page === '' && corridor === undefined) return valid({ page: 'atlas', corridor: null });
  const own = ownPages.find((each) => each === page);
  if (own !== undefined && corridor === undefined) return valid({ page: own, corridor: null });
  const isCorridor = page === 'corridor' && corridor !== undefined && rest.length === 0;
  if (!isCorridor || !/^[a-z0-9-]+$/.test(corridor)) return invalid(pathname, 'unknown-path');
  return (corridors ?? [corridor]).includes(corridor)
    ? valid({ page: 'atlas', corridor })
    : invalid(corridor, 'unknown-corridor');
}

/** The path of a view's page under the base. */
export function formatPath({ page, corridor }: PathView, base: string): string {
  const folder = withSlashes(base);
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
