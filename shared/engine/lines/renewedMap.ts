/** A map with the keys of another in their places, and other values for some of them. Cost: those, while they are few. */
export function renewedMap<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  values: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  if (values.size === 0) return map;
  const known: RenewedMap<Key, Value> | null = map instanceof RenewedMap ? map : null;
  const all = new Map(known === null ? [] : known.own);
  for (const [key, value] of values) all.set(key, value);
  const renewed = new RenewedMap(known === null ? map : known.base, all);
  return all.size > mostOwn ? new Map(renewed) : renewed;
}

/** So few are copied each time in no time, and so many that all are copied seldom. */
const mostOwn = 100;

class RenewedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly base: ReadonlyMap<Key, Value>;
  /** By keys of the base. */
  readonly own: ReadonlyMap<Key, Value>;

  constructor(base: ReadonlyMap<Key, Value>, own: ReadonlyMap<Key, Value>) {
    this.base = base;
    this.own = own;
  }

  get size(): number {
    return this.base.size;
  }

  has(key: Key): boolean {
    return this.base.has(key);
  }

  get(key: Key): Value | undefined {
    const own = this.own.get(key);
    return own === undefined ? this.base.get(key) : own;
  }

  keys(): MapIterator<Key> {
    return this.base.keys();
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.base) {
      const own = this.own.get(key);
      yield [key, own === undefined ? value : own];
    }
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(run: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) run(value, key, this);
  }
}
