/**
 * Something of the map a viewer can point at, reach by keyboard or choose. `id` is the lane's, circle's or
 * incident's id in the `MapPlan`; `figures` are the ids of the result's figures it shows, empty for a death.
 */
export interface MapItem {
  readonly kind: 'lane' | 'circle' | 'death';
  readonly id: string;
  readonly figures: readonly string[];
}
