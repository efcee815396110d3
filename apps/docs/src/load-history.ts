import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A decision about the standard or its tools, as it was written. */
export interface Decision {
  /** Name of its file without the ending: the day and what it is about. */
  readonly name: string;
  /** Day, ISO. */
  readonly date: string;
  readonly markdown: string;
}

/** A change that the next version brings. */
export interface Change {
  /** Package to the size of the step: major, minor or patch. */
  readonly steps: ReadonlyMap<string, string>;
  /** What users will notice, a line in Japanese and one in English. */
  readonly text: string;
}

/** A text for those who change the standard, such as `CONTRIBUTING.md`. */
export function repositoryText(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

/** Every decision, latest first. */
export function loadDecisions(): readonly Decision[] {
  return namesIn("docs/decisions")
    .map((name) => ({
      name: name.replace(/\.md$/, ""),
      date: name.slice(0, "2026-01-01".length),
      markdown: repositoryText(`docs/decisions/${name}`),
    }))
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.name.localeCompare(b.name));
}

/** What has changed since the last release, by the files that a change brings with it. */
export function loadChanges(): readonly Change[] {
  return namesIn(".changeset").map((name) => {
    const [, head = "", text = ""] = repositoryText(`.changeset/${name}`).split(/^---$/m);
    const steps = [...head.matchAll(/^"([^"]+)": (\w+)$/gm)].map(([, key = "", step = ""]) => [key, step] as const);
    return { steps: new Map(steps), text: text.trim() };
  });
}

/** Versions that were released, by the change log of the standard; empty before the first. */
export function loadChangeLog(): string | undefined {
  return readdirSync(join(root, "schemas")).includes("CHANGELOG.md")
    ? repositoryText("schemas/CHANGELOG.md")
    : undefined;
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .sort();
}
