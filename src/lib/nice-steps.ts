/**
 * Round numbers from zero upwards for an axis of whole things: about as many steps as wanted, the last one at or above the
 * largest value, all of them multiples of 1, 2 or 5 times a power of ten. Of nothing: zero and one.
 */
export function niceSteps(largest: number, wanted: number): readonly number[] {
  const rough = Math.max(largest, 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  const step = Math.max(1, factor * power);
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step));
}
