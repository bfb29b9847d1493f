import type { Translator } from '#i18n/translator.ts';
import type { MapItem } from '#map/plan/map-item.ts';
import type { Lane, MapPlan } from '#map/plan/map-plan.ts';
import type { Naming } from '#reading/names.ts';

/** What the callout of an item says, line by line. */
export interface CalloutWords {
  /** From place to place; null for what is no way. */
  readonly title: string | null;
  readonly lines: readonly string[];
  /** How many more lanes run there than are said. */
  readonly more: number;
}

/** As many lanes of a leg are said; the rest are in the table. */
const mostLines = 5;

interface CalloutInput {
  readonly plan: MapPlan;
  readonly naming: Naming;
  readonly translator: Translator;
  /** Says a lane's, circle's or mark's own figures. */
  readonly describeItem: (item: MapItem) => string;
}

/** The words of an item's callout: of a lane also what else runs along its legs, the lane itself first. */
export function sayCallout({ plan, naming, translator, describeItem }: CalloutInput): (item: MapItem) => CalloutWords {
  const lanes = new Map(plan.lanes.map((lane) => [lane.id, lane]));
  return (item) => {
    const lane = lanes.get(item.id);
    if (lane?.run === undefined) return { title: null, lines: [describeItem(item)], more: 0 };
    const { from, to } = lane.run;
    const others = plan.lanes.filter((other) => other !== lane && runsBeside(other, lane));
    const said = new Set([lane, ...others].map((each) => sayLane(each, describeItem, translator)));
    return {
      title: translator.text('map.callout-way', { from: naming.place(from), to: naming.place(to) }),
      lines: [...said].slice(0, mostLines),
      more: Math.max(0, said.size - mostLines),
    };
  };
}

function runsBeside(other: Lane, lane: Lane): boolean {
  return other.run?.legs.some((leg) => lane.run?.legs.includes(leg) === true) === true;
}

function sayLane(lane: Lane, describeItem: (item: MapItem) => string, translator: Translator): string {
  const words = describeItem({ kind: 'lane', id: lane.id, figures: lane.figures });
  const notes = [
    ...(lane.direction === 'return' ? [translator.text('map.callout-return')] : []),
    ...(lane.isThinned ? [translator.text('map.callout-thinned')] : []),
  ];
  return [words, ...notes].join('. ');
}
