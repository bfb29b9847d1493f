import type { ResponsesChoice } from '#url/responses-choice.ts';
import type { View } from '#url/view.ts';
import { useView } from './use-view.ts';

/** What is chosen on the page of responses; another choice may change the rest of the view with it. */
export interface ResponsesChoiceState {
  readonly view: View;
  readonly choice: ResponsesChoice;
  readonly choose: (part: Partial<ResponsesChoice>, rest?: Partial<View>) => void;
  /** The address of that choice, for links. */
  readonly href: (part: Partial<ResponsesChoice>, rest?: Partial<View>) => string;
}

export function useResponsesChoice(): ResponsesChoiceState {
  const { view, change, href } = useView();
  const choice = view.responses;
  return {
    view,
    choice,
    choose: (part, rest = {}) => change({ ...rest, responses: { ...choice, ...part } }),
    href: (part, rest = {}) => href({ ...rest, responses: { ...choice, ...part } }),
  };
}
