/**
 * A function that works out once what follows from an object that never changes, such as a profile, a code list or a set of parameters, and
 * remembers it as long as the object lives.
 */
export function oncePer<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, { readonly made: Made }>();
  return (from) => {
    const found = known.get(from) ?? { made: make(from) };
    known.set(from, found);
    return found.made;
  };
}
