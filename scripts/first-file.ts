import type { Plugin, Rolldown } from 'vite';

/**
 * Vite plugin: all that the page needs at once is one file. Without it, what a later part needs too lies in small files of
 * its own, each asked for and compressed by itself: some thirty of them, and a twentieth more to load before the first picture.
 */
export function firstFile(): Plugin {
  const first = new Set<string>();
  return {
    name: 'atlas:first-file',
    apply: 'build',
    buildEnd() {
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry === true) gather(id, this, first);
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ debugName: 'first', name: (id) => (first.has(id) ? 'first' : null) }] },
    }),
  };
}

/** A module and all it imports at once, itself or through others; what is imported when asked for stays out. */
function gather(id: string, context: Rolldown.PluginContext, gathered: Set<string>): void {
  if (gathered.has(id)) return;
  gathered.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) gather(imported, context, gathered);
}
