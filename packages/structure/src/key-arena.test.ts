import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeyArena } from "./key-arena.ts";

const encoder = new TextEncoder();
const beginning = fc.constantFrom("", "IN-", "x".repeat(15), "0".repeat(40), "あ".repeat(100), "0".repeat(70_000));
const key = fc.tuple(beginning, fc.string({ maxLength: 8 }), beginning).map((parts) => parts.join(""));

function filled(keys: readonly string[]): KeyArena {
  const arena = new KeyArena();
  for (const [line, each] of keys.entries()) push(arena, each, line);
  return arena;
}

function push(arena: KeyArena, text: string, line: number): number {
  const bytes = encoder.encode(`>${text}<`);
  return arena.push(bytes, 1, bytes.length - 1, line);
}

function textOf(arena: KeyArena, number: number): string {
  const { piece, start, end } = arena.view(number);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(piece.subarray(start, end));
}

describe("KeyArena", () => {
  test("gives every key as it was put in, here and behind a thread's border", () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), (keys) => {
        const arena = filled(keys);
        const moved = KeyArena.of(structuredClone(arena.parts));
        for (const each of [arena, moved]) {
          expect(keys.map((_, number) => textOf(each, number))).toEqual(keys);
          expect(keys.map((_, number) => each.lineOf(number))).toEqual([...keys.keys()]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("two keys are equal when all their bytes are", () => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 8 }), fc.array(key, { maxLength: 8 }), (keys, others) => {
        const arena = filled(keys);
        for (const text of [...keys, ...others]) {
          const bytes = encoder.encode(text);
          const equal = keys.map((_, number) => arena.equals(number, bytes, 0, bytes.length));
          expect(equal).toEqual(keys.map((each) => each === text));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("keys that come after some were forgotten begin where they should", () => {
    const arena = filled(["a".repeat(40), "b".repeat(40), `${"a".repeat(39)}c`]);
    arena.truncate(1);
    push(arena, `${"a".repeat(39)}d`, 7);
    expect([textOf(arena, 0), textOf(arena, 1), arena.lineOf(1)]).toEqual(["a".repeat(40), `${"a".repeat(39)}d`, 7]);
  });

  test("a long beginning that all keys have is kept once in a piece", () => {
    const keys = Array.from({ length: 5000 }, (_, number) => `IN-${"0".repeat(64)}${number}`);
    const { pieces } = filled(keys).parts;
    expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(10 * keys.length + 65_536);
    expect(filled(keys.map((each) => `${each.slice(-4)}${each}`)).parts.pieces.length).toBeGreaterThan(pieces.length);
  });
});
