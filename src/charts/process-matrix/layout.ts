export interface ProcessRow {
  readonly id: string;
  readonly text: string;
  /** Countries with a seat at the table, and those that listen. */
  readonly seated: readonly string[];
  readonly observers: readonly string[];
}

export interface CountryGroup {
  readonly id: string;
  readonly text: string;
  readonly countries: readonly { readonly id: string; readonly text: string }[];
}

export interface ProcessMatrixInput {
  readonly rows: readonly ProcessRow[];
  /** Countries in the order of their columns, under their part of the world. */
  readonly groups: readonly CountryGroup[];
  readonly widthPixels: number;
  readonly direction: 'ltr' | 'rtl';
}

interface LaidText {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface LaidGroup extends LaidText {
  /** The band under the group's name. */
  readonly left: number;
  readonly width: number;
}

export interface LaidSeat {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isSeated: boolean;
}

export interface ProcessMatrixLayout {
  readonly width: number;
  readonly height: number;
  /** Where the rows begin and end, for the bands of the groups. */
  readonly top: number;
  readonly groups: readonly LaidGroup[];
  /** Names of the countries where a column is broad enough to carry one; they are turned to read upwards. */
  readonly countries: readonly LaidText[];
  readonly rows: readonly LaidText[];
  readonly seats: readonly LaidSeat[];
}

const rowPixels = 20;
/** A column narrower than this carries no name. */
const namedColumn = 15;
const widestColumn = 34;
const groupGap = 6;
/** Of a letter in a country's name, on average and generously; the longest name is given its room. */
const letterPixels = 6.6;

/** Processes by countries: a bar where a country sits, a hollow one where it observes. */
export function layoutProcessMatrix({ rows, groups, widthPixels, direction }: ProcessMatrixInput): ProcessMatrixLayout {
  const labelWidth = Math.min(190, widthPixels * 0.3);
  const count = groups.reduce((sum, { countries }) => sum + countries.length, 0);
  const free = widthPixels - labelWidth - groupGap * groups.length;
  const columnWidth = Math.min(widestColumn, free / Math.max(1, count));
  const width = labelWidth + groupGap * groups.length + columnWidth * count;
  const hasNames = columnWidth >= namedColumn;
  const letters = Math.max(0, ...groups.flatMap(({ countries: members }) => members.map(({ text }) => text.length)));
  const top = 22 + (hasNames ? Math.ceil(letters * letterPixels) + 8 : 0);
  const mirror = (x: number, ownWidth: number): number => (direction === 'rtl' ? width - x - ownWidth : x);

  const columns = new Map<string, number>();
  const laidGroups: LaidGroup[] = [];
  const countries: LaidText[] = [];
  let x = labelWidth;
  for (const group of groups) {
    x += groupGap;
    const groupWidth = group.countries.length * columnWidth;
    const left = mirror(x, groupWidth);
    // A name begins with its group; under a group too narrow for it, it would run into the next.
    const text = groupWidth >= group.text.length * 6.5 ? group.text : '';
    laidGroups.push({ id: group.id, text, x: mirror(x, 0), y: 14, left, width: groupWidth });
    for (const country of group.countries) {
      const own = mirror(x, columnWidth);
      columns.set(country.id, own);
      if (hasNames) countries.push({ ...country, x: own + columnWidth / 2 + 4, y: top - 6 });
      x += columnWidth;
    }
  }
  const inset = Math.min(2, columnWidth * 0.12);
  const seats = rows.flatMap(({ id, seated, observers }, index) =>
    [
      ...seated.map((country) => ({ country, isSeated: true })),
      ...observers.map((country) => ({ country, isSeated: false })),
    ].flatMap(({ country, isSeated }): LaidSeat[] => {
      const left = columns.get(country);
      if (left === undefined) return [];
      const box = { x: left + inset, y: top + index * rowPixels + 3, width: columnWidth - 2 * inset, height: rowPixels - 6 };
      return [{ id: `${id}/${country}`, ...box, isSeated }];
    }),
  );
  return {
    width,
    height: top + rows.length * rowPixels + 2,
    top,
    groups: laidGroups,
    countries,
    rows: rows.map(({ id, text }, index) => ({ id, text, x: mirror(0, 0), y: top + index * rowPixels + 14 })),
    seats,
  };
}
