type Listener = () => void;

/** Which figures the pointer or the keyboard rests on; outside React so that a move repaints only who listens. */
export interface HoverStore {
  readonly get: () => readonly string[];
  readonly set: (figures: readonly string[]) => void;
  readonly subscribe: (listener: Listener) => () => void;
}

const none: readonly string[] = [];

export function createHoverStore(): HoverStore {
  let current = none;
  const listeners = new Set<Listener>();
  return {
    get: () => current,
    set: (figures) => {
      if (figures.length === current.length && figures.every((id, index) => id === current[index])) return;
      current = figures.length === 0 ? none : figures;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
