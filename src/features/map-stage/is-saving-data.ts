/** Whether the device asks for less to be loaded: its data saver, or the setting of its system. */
export function isSavingData(): boolean {
  // Not in every browser, and in no type yet.
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
