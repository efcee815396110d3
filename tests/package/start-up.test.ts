import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Third-party packages and this repository's own that a file loads at once, not when it needs them. */
async function loadedAtOnce(path: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`${root}${path}`],
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    conditions: ["@juso/source"],
    outdir: "out",
    external: ["commander", "zod", "exceljs", "pdfmake", "hucre", "hucre/*", "@zip.js/*", "@noble/*"],
    absWorkingDir: root,
  });
  const outputs = new Map(Object.entries(metafile.outputs));
  const [entry] = [...outputs].find(([, { entryPoint }]) => entryPoint === path)!;
  const seen = new Set<string>();
  const packages = new Set<string>();
  for (const names = [entry]; names.length > 0; ) {
    const name = names.pop()!;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const input of Object.keys(outputs.get(name)?.inputs ?? {}))
      packages.add(input.split("/").slice(0, 2).join("/"));
    for (const { path: next, kind, external } of outputs.get(name)?.imports ?? []) {
      if (kind !== "import-statement") continue;
      if (!external) names.push(next);
      else if (!next.startsWith("node:"))
        packages.add(
          next
            .split("/")
            .slice(0, next.startsWith("@") ? 2 : 1)
            .join("/"),
        );
    }
  }
  return [...packages].sort();
}

describe("a command loads what it needs and nothing else", () => {
  it("the version and the help", async () => {
    expect(await loadedAtOnce("apps/cli/src/main.ts")).toEqual(["apps/cli", "commander"]);
  });

  it("a validation, before it meets a workbook or a zip", async () => {
    const loaded = await loadedAtOnce("apps/cli/src/commands/validate.ts");
    expect(loaded).toContain("packages/rules");
    const heavy = [
      "zod",
      "exceljs",
      "pdfmake",
      "hucre",
      "@zip.js/zip.js",
      "packages/documents",
      "packages/grant",
      "packages/paper",
    ];
    expect(loaded.filter((name) => heavy.includes(name))).toEqual([]);
  });

  it("and what a command does load is seen", async () => {
    expect(await loadedAtOnce("apps/cli/src/commands/grant-parameters.ts")).toContain("zod");
  });
});
