/** Where a map looks: longitude before latitude in degrees; zoom as in web maps (a 512 px world at 0). */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}
