/** The box a map is drawn in, in CSS pixels. */
export interface MapSize {
  readonly widthPixels: number;
  readonly heightPixels: number;
}
