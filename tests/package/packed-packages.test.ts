import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string; readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly man?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = [
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`),
  ...readdirSync(join(root, "apps")).map((name) => `apps/${name}`),
  "schemas",
];
const manifests = folders
  .filter((folder) => existsSync(join(root, folder, "package.json")))
  .map((folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as PackageManifest);
const published = manifests.filter((manifest) => !manifest.private);

let place: string;
const packed = new Map<string, string>();

/** Packs every public package and unpacks it as an installation would; third-party packages are linked from this checkout. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "juso-packed-"));
  const modules = join(place, "node_modules");
  mkdirSync(join(modules, "@juso"), { recursive: true });
  const shell = process.platform === "win32";
  const pack = spawnSync(
    "npm",
    ["pack", "--silent", "--json", "--pack-destination", place, ...published.flatMap(({ name }) => ["-w", name])],
    { cwd: root, encoding: "utf8", shell },
  );
  expect(pack.status, pack.stderr).toBe(0);
  const tarballs: { name: string; filename: string }[] = JSON.parse(pack.stdout);
  for (const { name, filename } of tarballs) {
    const target = join(modules, name);
    mkdirSync(target, { recursive: true });
    const tarball = filename.replace("@", "").replace("/", "-");
    const untar = spawnSync("tar", ["-xzf", tarball, "-C", target, "--strip-components", "1"], {
      cwd: place,
      encoding: "utf8",
    });
    expect(untar.status, untar.stderr).toBe(0);
    packed.set(name, target);
  }
  for (const { dependencies = {} } of published) {
    for (const name of Object.keys(dependencies).filter((dependency) => !dependency.startsWith("@juso/"))) {
      const link = join(modules, name);
      if (existsSync(link)) continue;
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(root, "node_modules", name), link, "junction");
    }
  }
  writeFileSync(join(place, "package.json"), '{"type":"module"}');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function node(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, args, { cwd: place, encoding: "utf8" });
}

describe("packed packages", () => {
  it("are all public packages", () => {
    expect([...packed.keys()].sort()).toEqual(published.map(({ name }) => name).sort());
  });

  it.each(published.map(({ name }) => name))("%s carries its licence", (name) => {
    expect(readFileSync(join(packed.get(name)!, "LICENSE"), "utf8")).toMatch(/Apache License|Creative Commons/);
  });

  it("depend on each other in the versions of this checkout", () => {
    const versions = new Map(manifests.map(({ name, version }) => [name, version]));
    for (const { name, dependencies = {} } of published) {
      for (const [dependency, range] of Object.entries(dependencies)) {
        if (dependency.startsWith("@juso/")) expect(`${name}: ${range}`).toBe(`${name}: ^${versions.get(dependency)}`);
      }
    }
  });

  it.each(published.map((manifest) => [manifest.name, manifest] as const))(
    "%s holds what it names",
    (name, manifest) => {
      const folder = packed.get(name)!;
      const files = Object.entries(manifest.exports ?? {})
        .filter(([entry]) => !entry.includes("*"))
        .flatMap(([, target]) => (typeof target === "string" ? [target] : [target.default, target.types]))
        .concat(Object.values(manifest.bin ?? {}), manifest.man ?? []);
      for (const file of files) if (file !== undefined) expect(existsSync(join(folder, file)), file).toBe(true);
      const stray = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
        /\.(?:test|fixture)\./.test(file),
      );
      expect(stray).toEqual([]);
    },
  );

  it.each([...published.map(({ name }) => name)])("%s is described correctly to those who install it", async (name) => {
    const { messages } = await publint({ pkgDir: packed.get(name)!, pack: false, level: "warning" });
    // The sources are for this checkout; they are not packed.
    const others = messages.filter((message) => !JSON.stringify(message).includes("@juso/source"));
    expect(others.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([]);
  });

  it("can be imported at every entry point", () => {
    const entries = published.flatMap(({ name, exports = {} }) =>
      Object.entries(exports)
        .filter(([entry, target]) => !entry.includes("*") && typeof target !== "string")
        .map(([entry]) => name + entry.slice(1)),
    );
    const script = `for (const entry of ${JSON.stringify(entries)}) {
      const names = Object.keys(await import(entry));
      if (names.length === 0) throw new Error(entry + " exports nothing");
    }`;
    const { status, stderr } = node("--input-type=module", "--eval", script);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("run as a program", () => {
    const program = join(packed.get("@juso/cli")!, "bin", "juso.mjs");
    const version = manifests.find(({ name }) => name === "@juso/cli")!.version;
    expect(node(program, "--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(node(program, "rules", "--coverage", "--format", "csv")).toMatchObject({ status: 0, stderr: "" });
    expect(node(program, "grant", "parameters")).toMatchObject({ status: 0, stderr: "" });
    const script = ["juso.cjs", "juso.cache", "third-party-licences.txt"];
    expect(script.filter((file) => !existsSync(join(packed.get("@juso/cli")!, "dist", file)))).toEqual([]);
    const missing = node(program, "validate", "nothing-here");
    expect(missing).toMatchObject({ status: 2, stdout: "" });
    expect(missing.stderr.trim().split("\n")).toHaveLength(1);
  });
});
