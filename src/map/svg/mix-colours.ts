/** A colour between two, as `#rrggbb`: `share` of `one`, the rest of `other`. */
export function mixColours(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [first, second] = [one, other].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((first ?? 0) * share + (second ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
