import type { CountryCode } from '#domain/country.ts';
import type { Query } from '#query/query.ts';
import type { WayGraph } from '#query/way-graph.ts';
import type { Naming } from '#reading/names.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import type { WaySaying } from './way-saying.ts';

interface WayChoice {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onPress: (() => void) | null;
}

/** What choosing an end does: its country alone as origin or destination; the same again: all. A way is only pointed at. */
export function useWayChoice(graph: WayGraph, query: Query, saying: WaySaying, naming: Naming) {
  const translator = useTranslator();
  const { change } = useView();
  const choose = (filter: 'origins' | 'destinations', code: CountryCode, node: string): WayChoice => {
    const isChosen = query[filter].length === 1 && query[filter][0] === code;
    return {
      label: translator.text(isChosen ? 'ways.unchoose' : 'ways.choose', { node }),
      isChosen,
      onPress: () => change({ [filter]: isChosen ? [] : [code] }),
    };
  };
  const nodeChoice = (id: string): WayChoice => {
    const node = graph.nodes.find((each) => each.id === id);
    const label = saying.node(id);
    if (node?.kind !== 'country' || node.code === null || node.column === 'way') return { label, isChosen: false, onPress: null };
    return choose(node.column === 'origin' ? 'origins' : 'destinations', node.code, label);
  };
  return {
    node: nodeChoice,
    /** A stop that is origin filters as such, else as destination; one that is only passed does nothing. */
    country: (code: CountryCode): WayChoice => {
      const end = graph.nodes.find((node) => node.kind === 'country' && node.code === code && node.column !== 'way');
      return end === undefined ? { label: naming.country(code), isChosen: false, onPress: null } : nodeChoice(end.id);
    },
  };
}
