import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedFiles } from "./generated-files.ts";

const root = new URL("../../", import.meta.url);

it.each([...(await generatedFiles())])("%s is what the commands say", (path, text) => {
  const place = new URL(path, root);
  const committed = existsSync(place) ? readFileSync(place, "utf8") : "";
  expect(committed === text, `${path} is stale; run \`npm run generate\` and commit the result`).toBe(true);
});
