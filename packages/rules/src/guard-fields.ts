/** Thrown by a guarded record when a rule looks at a field whose value is malformed, so that the rule has nothing to say. */
export class MalformedFieldTouched extends Error {
  readonly field: string;

  constructor(field: string) {
    super(`the rule looked at the malformed field ${field}`);
    this.name = "MalformedFieldTouched";
    this.field = field;
  }
}

const known = new Map<string, MalformedFieldTouched>();

/** One error for each field: it is caught at once, and a trace for each would cost more than all rules. */
function touched(field: string): MalformedFieldTouched {
  let error = known.get(field);
  if (error === undefined) {
    error = new MalformedFieldTouched(field);
    known.set(field, error);
  }
  return error;
}

/**
 * Wraps a record whose structure is partly wrong: looking at a malformed field, testing for it or listing all fields stops the rule
 * before it works with a value of the wrong type. Used for such records only, because a proxy costs time.
 */
export function guardFields(value: object, malformed: ReadonlySet<string>): object {
  const refuse = (key: PropertyKey | undefined): void => {
    if (typeof key === "string" && malformed.has(key)) throw touched(key);
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
