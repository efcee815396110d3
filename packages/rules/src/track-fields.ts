/** A record that remembers which of its fields were looked at. */
export interface TrackedFields {
  readonly record: object;
  /** True when one of these fields was read, tested for, or listed. */
  touchedAny(fields: ReadonlySet<string>): boolean;
}

/**
 * Wraps a record whose structure is partly wrong, so that a rule can be run on it and its findings dropped
 * when the rule looked at a wrong field. Used for such records only: a proxy costs time.
 */
export function trackFields(value: object): TrackedFields {
  const touched = new Set<PropertyKey>();
  let isListed = false;
  const record = new Proxy(value, {
    get(target, key) {
      touched.add(key);
      return Reflect.get(target, key);
    },
    has(target, key) {
      touched.add(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      touched.add(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      isListed = true;
      return Reflect.ownKeys(target);
    },
  });
  return {
    record,
    touchedAny: (fields) => fields.size > 0 && (isListed || [...fields].some((field) => touched.has(field))),
  };
}
