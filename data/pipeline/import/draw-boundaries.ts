import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { BasemapCollection } from './basemap-files.ts';
import { type BoundaryPolicy, type BoundaryStretch, ruleOf } from './boundary-policy.ts';
import { thinShapes } from './thin-shapes.ts';

/** The drawn lines as one TopoJSON object, `boundaries`: a multi-line for each rule that draws any, with `rule` and `class`. */
export function drawBoundaries(stretches: readonly BoundaryStretch[], policy: BoundaryPolicy): Topology {
  const claimed = new Map<string, Position[][]>();
  for (const stretch of stretches) {
    const rule = ruleOf(stretch, policy);
    const lines = claimed.get(rule.id) ?? [];
    if (rule.class !== 'none')
      claimed.set(rule.id, [...lines, stretch.line.map(([longitude, latitude]) => [longitude, latitude])]);
  }
  const features = policy.rules.flatMap((rule) => {
    const lines = [...(claimed.get(rule.id) ?? []), ...(rule.draws ?? [])];
    if (lines.length === 0) return [];
    return [{ type: 'Feature' as const, properties: { rule: rule.id, class: rule.class }, geometry: joinLines(lines) }];
  });
  const boundaries: FeatureCollection = { type: 'FeatureCollection', features };
  return thinShapes({ boundaries });
}

/** Every line of a Natural Earth boundary file, one stretch each, with what the rules look at. */
export function stretchesOf(file: 'land' | 'disputed', collection: BasemapCollection): BoundaryStretch[] {
  return collection.features.flatMap(({ geometry, properties }) => {
    const text = (key: string) => (typeof properties[key] === 'string' ? properties[key] : null);
    const lines =
      geometry?.type === 'MultiLineString' ? geometry.coordinates : geometry?.type === 'LineString' ? [geometry.coordinates] : [];
    const sides = [text('adm0_a3_l') ?? '', text('adm0_a3_r') ?? ''] as const;
    return lines.map((line) => ({
      file,
      sides,
      name: text('name'),
      kind: text('featurecla') ?? '',
      type: text('type'),
      line,
    }));
  });
}

/** Natural Earth cuts its lines into thousands of stretches; joined ones simplify as a whole. */
function joinLines(lines: Position[][]): MultiLineString {
  const together: MultiLineString = { type: 'MultiLineString', coordinates: lines };
  return mesh(topology({ together }));
}
