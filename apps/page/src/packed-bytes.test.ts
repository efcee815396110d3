import { expect, test } from "vitest";
import { packBytes, unpackBytes } from "./packed-bytes.ts";

test.each([0, 1, 2, 3, 4, 5, 255, 256, 4099])("%i bytes come back from a text that ends no element", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + (index >> 3) * 89) & 0xff);
  const text = packBytes(bytes);
  expect(text).not.toMatch(/[<&\s]|[^!-~]/);
  expect(unpackBytes(text)).toEqual(bytes);
});

test("the largest and the smallest group come back", () => {
  const bytes = Uint8Array.from([0, 0, 0, 0, 255, 255, 255, 255]);
  expect(unpackBytes(packBytes(bytes))).toEqual(bytes);
});
