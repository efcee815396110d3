import { groupDigits } from "./group-digits.ts";

/**
 * A number with what it counts, in English: `1 place`, `1,200 places`.
 *
 * @param many the plural, where it does not end in `s` alone.
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`;
}

/**
 * A sentence with the words that go with its numbers: `{count} {count|row is|rows are} hidden` has `row is` when the count is 1. Other
 * placeholders stay.
 *
 * @param facts the numbers by name; where there are none, the sentence speaks of many.
 */
export function inNumber(sentence: string, facts: Readonly<Record<string, unknown>> = {}): string {
  return sentence.replace(/\{(\w+)\|([^{}|]*)\|([^{}|]*)\}/g, (_, name: string, one: string, many: string) =>
    Object.hasOwn(facts, name) && String(facts[name]) === "1" ? one : many,
  );
}
