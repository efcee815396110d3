import { Buffer as NodeBuffer } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Buffer } from "./buffer.ts";

const encodings = ["binary", "latin1", "ascii", "utf8", undefined] as const;

it("gives the bytes that Node gives, in every encoding that the libraries use", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...encodings), (text, encoding) => {
      expect([...Buffer.from(text, encoding)]).toEqual([...NodeBuffer.from(text, encoding)]);
    }),
  );
});

it("keeps lines apart that were made one after the other", () => {
  const lines = Array.from({ length: 30_000 }, (_, index) => `${index} 0 0 1 ${index % 7} ${"x".repeat(index % 90)}\n`);
  const made = lines.map((line) => Buffer.from(line, "binary"));
  expect(Buffer.concat(made).toString("latin1")).toBe(lines.join(""));
  expect(made.map(String)).toEqual(lines);
});

it("takes a text that is longer than the room, and one that just fills it", () => {
  for (const length of [0, 65_535, 65_536, 65_537, 200_000]) {
    const text = "\u00e9".repeat(length);
    expect(Buffer.from(text, "binary").equals(Buffer.alloc(length, 0xe9))).toBe(true);
  }
});

it("makes buffers, as libraries expect them", () => {
  const line = Buffer.from("q\n", "binary");
  expect(Buffer.isBuffer(line)).toBe(true);
  expect(line).toBeInstanceOf(Buffer);
  expect(line).toBeInstanceOf(Uint8Array);
  expect(Buffer.from(new Uint8Array([1, 2]))).toEqual(Buffer.from([1, 2]));
});
