import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** One requirement of the guideline as the standard lists it. */
export interface ListedRequirement {
  readonly id: string;
  readonly tier: string;
}

/** Every requirement of the guideline that the standard knows, from the published list. */
export function requirementList(): readonly ListedRequirement[] {
  const path = createRequire(import.meta.url).resolve("@juso/schemas/v1/requirements.csv");
  return readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [id = "", tier = ""] = line.split(",");
      return { id, tier };
    });
}
