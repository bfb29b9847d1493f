import './bar-list.css';

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** The number as written, or why there is none. */
  readonly value: string;
  /** Null: no number, so no bar. */
  readonly size: number | null;
}

interface BarListProps {
  readonly caption: string;
  readonly bars: readonly Bar[];
  /** The size that fills the width; the largest of the bars where none is given. */
  readonly most?: number;
}

/** Labels with numbers, and under each a bar for the eye: a table to whoever reads it aloud. */
export function BarList({ caption, bars, most }: BarListProps) {
  const widest = most ?? Math.max(...bars.map(({ size }) => size ?? 0));
  return (
    <table className="ui-bars">
      <caption>{caption}</caption>
      <tbody>
        {bars.map(({ id, label, value, size }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="ui-bars-track" aria-hidden="true">
              {size === null || widest === 0 ? null : (
                <span className="ui-bars-bar" style={{ inlineSize: `${(100 * size) / widest}%` }} />
              )}
            </td>
            <td className={size === null ? 'ui-bars-none' : 'ui-bars-value'}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
