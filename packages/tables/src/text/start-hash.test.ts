import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { startHash } from "./start-hash.ts";

test("a hash without a platform's help is that of the platform, piece by piece", async () => {
  const bytes = new TextEncoder().encode("見本市".repeat(100));
  const hash = await startHash(undefined);
  hash.update(bytes.subarray(0, 7));
  hash.update(bytes.subarray(7));
  expect(hash.hex()).toBe(createHash("sha256").update(bytes).digest("hex"));
});
