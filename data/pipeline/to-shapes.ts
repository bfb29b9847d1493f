import type { Objects, Topology } from 'topojson-specification';

/**
 * A topology as all topojson packages accept it. Their typings disagree on whether a geometry's properties may be null, so
 * properties are only known to be an object here.
 */
export type Shapes = Topology<Objects<object>>;

/** Takes anything that has the build of a topology for one; throws, naming `what`, on anything else. */
export function toShapes(given: unknown, what: string): Shapes {
  if (!isShapes(given)) throw new Error(`${what} is not a TopoJSON topology.`);
  return given;
}

function isShapes(given: unknown): given is Shapes {
  return (
    typeof given === 'object' &&
    given !== null &&
    'type' in given &&
    given.type === 'Topology' &&
    'arcs' in given &&
    Array.isArray(given.arcs) &&
    'objects' in given &&
    typeof given.objects === 'object'
  );
}
