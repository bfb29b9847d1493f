/** Items in groups: two are in one group where they are linked, or linked through others. In the order they came. */
export function connected<Item>(
  items: readonly Item[],
  isLinked: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const left = new Set(items);
  const groups: Item[][] = [];
  for (const item of items) {
    if (!left.delete(item)) continue;
    const group = [item];
    // The group grows while it is walked: each member brings those it is linked to.
    for (const member of group) {
      for (const other of left) {
        if (!isLinked(member, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}
