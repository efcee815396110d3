/**
 * A small generator of repeatable numbers (mulberry32): the same seed gives the same example on every machine.
 * It is not random enough for anything but examples.
 */
export interface SeededRandom {
  /** An integer from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of the options. */
  pick<T>(options: readonly T[]): T;
  /** `count` different options, in the order of the list. */
  pickSome<T>(options: readonly T[], count: number): T[];
  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean;
}

/** Starts the generator from a seed. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (from: number, to: number): number => from + (next() % (to - from + 1));
  const pick = <T>(options: readonly T[]): T => options[between(0, options.length - 1)] as T;
  const pickSome = <T>(options: readonly T[], count: number): T[] => {
    const indexes = new Set<number>();
    while (indexes.size < Math.min(count, options.length)) indexes.add(between(0, options.length - 1));
    return [...indexes].sort((a, b) => a - b).map((index) => options[index] as T);
  };
  return { between, pick, pickSome, chance: (percent) => between(1, 100) <= percent };
}
