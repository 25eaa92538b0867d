/** A state that a view follows. */
export interface Watched<State> {
  readonly state: State;
  /** Calls `listener` after every change. Returns its end. */
  subscribe(listener: () => void): () => void;
}

export interface Store<State> extends Watched<State> {
  change(changes: Partial<State>): void;
}

/** What the models of the pages are built around. Each change makes a new state: what was read before stays as it was. */
export function createStore<State>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get state() { return state; },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change(changes) {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
  };
}
