/** Thrown by a guarded record when a rule looks at a field whose value is malformed, so that the rule has nothing to say. */
export class MalformedFieldTouched extends Error {
  readonly field: string;

  constructor(field: string) {
    super(`the rule looked at the malformed field ${field}`);
    this.name = "MalformedFieldTouched";
    this.field = field;
  }
}

/**
 * Wraps a record whose structure is partly wrong: looking at a malformed field, testing for it or listing all fields stops the rule
 * before it works with a value of the wrong type. Used for such records only, because a proxy costs time.
 */
export function guardFields(value: object, malformed: ReadonlySet<string>): object {
  const refuse = (key: PropertyKey | undefined): void => {
    if (typeof key === "string" && malformed.has(key)) throw new MalformedFieldTouched(key);
  };
  return new Proxy(value, {
    get(target, key) {
      refuse(key);
      return Reflect.get(target, key);
    },
    has(target, key) {
      refuse(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      refuse(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      refuse([...malformed][0]);
      return Reflect.ownKeys(target);
    },
  });
}
