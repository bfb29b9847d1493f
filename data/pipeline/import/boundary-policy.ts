import * as z from 'zod';
import type { CatalogueLanguage } from '#domain/language.ts';

const text = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), ar: z.string().min(1), es: z.string().min(1) });
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
/** West, south, east, north, in degrees. */
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const lineSelector = z.strictObject({
  file: z.enum(['land', 'disputed']),
  /** Natural Earth's codes of the two sides, in any order; a line inside one country has it twice. */
  sides: z.tuple([z.string().length(3), z.string().length(3)]).optional(),
  name: z.string().optional(),
  kind: z.string().optional(),
  type: z.string().optional(),
  /** Every vertex of the stretch lies in it. */
  within: bounds.optional(),
});

const boundaryRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Settled; provisional or not agreed; a line of control; not drawn at all. */
  class: z.enum(['solid', 'dashed', 'dotted', 'none']),
  basis: z.string().min(1),
  lines: z.array(lineSelector),
  /** Lines Natural Earth does not have, placed by hand. */
  draws: z.array(z.array(position).min(2)).optional(),
  note: z.strictObject({ area: bounds.nullable(), text }).optional(),
});

const boundaryPolicy = z.strictObject({ rules: z.array(boundaryRule).min(1) });

/** One rule of `data/catalogue/boundaries.json`: which stretches, drawn how, on what grounds, said in which words. */
export type BoundaryRule = z.infer<typeof boundaryRule>;
export type BoundaryPolicy = z.infer<typeof boundaryPolicy>;

/** A stretch of a Natural Earth boundary line, with the properties the rules look at. */
export interface BoundaryStretch {
  readonly file: 'land' | 'disputed';
  readonly sides: readonly [string, string];
  readonly name: string | null;
  readonly kind: string;
  readonly type: string | null;
  readonly line: readonly (readonly [number, number])[];
}

/** Reads the policy; throws with a list of every mistake and its field, or of ids used twice. */
export function parseBoundaryPolicy(json: unknown): BoundaryPolicy {
  const parsed = boundaryPolicy.safeParse(json);
  if (!parsed.success)
    throw new Error(`data/catalogue/boundaries.json is not a boundary policy:\n${z.prettifyError(parsed.error)}`);
  const policy = parsed.data;
  const ids = policy.rules.map((rule) => rule.id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (repeated.length > 0) throw new Error(`data/catalogue/boundaries.json: rules share an id: ${repeated.join(', ')}.`);
  return policy;
}

/** The words of every note in one language, by rule id: `CatalogueNames.boundaryNotes`. */
export function boundaryNoteTexts(policy: BoundaryPolicy, language: CatalogueLanguage): Record<string, string> {
  return Object.fromEntries(policy.rules.flatMap(({ id, note }) => (note === undefined ? [] : [[id, note.text[language]]])));
}

/** The first rule that claims the stretch, as the order of the file is the order of precedence. */
export function ruleOf(stretch: BoundaryStretch, policy: BoundaryPolicy): BoundaryRule {
  const rule = policy.rules.find((candidate) => candidate.lines.some((selector) => selects(selector, stretch)));
  if (rule === undefined)
    throw new Error(`No boundary rule for ${stretch.file} ${stretch.sides.join('-')} "${stretch.name ?? stretch.kind}".`);
  return rule;
}

function selects(selector: z.infer<typeof lineSelector>, stretch: BoundaryStretch): boolean {
  if (selector.file !== stretch.file) return false;
  if (selector.sides !== undefined && selector.sides.toSorted().join() !== stretch.sides.toSorted().join()) return false;
  if (selector.name !== undefined && selector.name !== stretch.name) return false;
  if (selector.kind !== undefined && selector.kind !== stretch.kind) return false;
  if (selector.type !== undefined && selector.type !== stretch.type) return false;
  if (selector.within === undefined) return true;
  const [west, south, east, north] = selector.within;
  return stretch.line.every(
    ([longitude, latitude]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
}
