/** A map that is never written to: `with` gives another, which shares with this one what has not changed. */
export type Layers<V> = {
  get(key: string): V | undefined;
  values(): Iterable<V>;
  /** The map after changes; undefined removes. Costs what the changes cost, and the layer that they are put into. */
  with(changes: ReadonlyMap<string, V | undefined>): Layers<V>;
};

/** Changes that lie above the base at most: with more, a new base is made. */
const widest = 500;

/** Layers over a base, which must not be written to afterwards. */
export function layers<V>(
  base: ReadonlyMap<string, V>,
  over: ReadonlyMap<string, V | undefined> = new Map(),
): Layers<V> {
  return {
    get: (key) => (over.has(key) ? over.get(key) : base.get(key)),
    *values() {
      for (const [key, value] of base) if (!over.has(key)) yield value;
      for (const value of over.values()) if (value !== undefined) yield value;
    },
    with(changes) {
      const changed = new Map([...over, ...changes]);
      return changed.size > widest ? layers(flattened(base, changed)) : layers(base, changed);
    },
  };
}

function flattened<V>(base: ReadonlyMap<string, V>, over: ReadonlyMap<string, V | undefined>) {
  const made = new Map(base);
  for (const [key, value] of over) {
    if (value === undefined) made.delete(key);
    else made.set(key, value);
  }
  return made;
}
