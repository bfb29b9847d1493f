import type { AreaOfWork } from '#domain/area-of-work.ts';
import type { CountryCode } from '#domain/country.ts';
import { compareText } from '#lib/compare-text.ts';
import { unique } from '#lib/unique.ts';
import { toCanonicalText } from './text-parameter.ts';

/** The ways the page of responses shows them. */
export const responseParts = ['matrix', 'list', 'map', 'processes'] as const;

/** What is chosen on the page of responses, beside corridor, categories and stages; null: no filter, or the default. */
export interface ResponsesChoice {
  readonly part: (typeof responseParts)[number] | null;
  readonly area: AreaOfWork | null;
  readonly country: CountryCode | null;
  readonly actor: string | null;
  /** The item whose card is open. */
  readonly item: string | null;
  /** Consultative processes that are compared. */
  readonly processes: readonly string[];
}

export const noResponsesChoice: ResponsesChoice = {
  part: null,
  area: null,
  country: null,
  actor: null,
  item: null,
  processes: [],
};

/** The one form an address can hold: texts without what no id has, processes sorted, each once. */
export function toCanonicalResponsesChoice({ actor, item, processes, ...choice }: ResponsesChoice): ResponsesChoice {
  return {
    ...choice,
    actor: toCanonicalText(actor),
    item: toCanonicalText(item),
    processes: unique(processes.filter((id) => /^[a-z0-9-]+$/.test(id))).toSorted(compareText),
  };
}
