/**
 * Something of the map a viewer can point at, reach by keyboard or choose. `id` is the lane's, circle's or
 * incident's id in the `MapPlan`, or the corridor's; `figures` are the ids of the result's figures it shows, empty for a
 * death and for a corridor.
 */
export interface MapItem {
  readonly kind: 'lane' | 'circle' | 'death' | 'corridor';
  readonly id: string;
  readonly figures: readonly string[];
  /** Ids of the incidents a mark of deaths stands for, the one with most deaths first; absent for all else. */
  readonly incidents?: readonly string[];
}
