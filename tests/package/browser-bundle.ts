import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a browser loads for a package, minified. */
export interface BrowserBundle {
  /** Bytes loaded at once. */
  readonly entryBytes: number;
  /** The same after gzip, as a server sends it. */
  readonly entryGzipBytes: number;
  /** Bytes with everything that is loaded later, when it is needed. */
  readonly totalBytes: number;
  /** What it is made of: bytes by package or folder of data, the largest first. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

const root = join(import.meta.dirname, "..", "..");

/**
 * Bundles source for a browser.
 *
 * @param entry its first file, as `packages/validator/src/index.ts`.
 * @throws Error of the bundler when something in it needs Node.
 */
export async function bundleForBrowser(entry: string): Promise<BrowserBundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    conditions: ["@juso/source"],
    metafile: true,
    write: false,
    outdir: join(root, "dist"),
    absWorkingDir: root,
    logLevel: "silent",
  });
  const sizes = new Map(Object.entries(metafile.outputs));
  const atOnce = new Set<string>();
  const follow = (path: string): void => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { path: next, kind } of sizes.get(path)?.imports ?? []) if (kind === "import-statement") follow(next);
  };
  for (const [path, { entryPoint }] of sizes) if (entryPoint === entry) follow(path);
  const parts = new Map<string, number>();
  for (const { inputs } of sizes.values()) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = partOf(path);
      parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
    }
  }
  const files = outputFiles.filter(({ path }) => [...atOnce].some((name) => path.endsWith(name)));
  const bytes = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + (sizes.get(path)?.bytes ?? 0), 0);
  return {
    entryBytes: bytes(atOnce),
    entryGzipBytes: files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
    totalBytes: bytes(sizes.keys()),
    parts: [...parts].sort(([, a], [, b]) => b - a),
  };
}

function partOf(path: string): string {
  const installed = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return installed ?? path.split("/").slice(0, 2).join("/");
}

/** A bundle in lines for people. */
export function describeBundle({ entryBytes, entryGzipBytes, totalBytes, parts }: BrowserBundle): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    `loaded at once ${kilobytes(entryBytes)} (gzip ${kilobytes(entryGzipBytes)}), with what is loaded later ${kilobytes(totalBytes)}`,
    ...parts.filter(([, bytes]) => bytes > 100).map(([name, bytes]) => `  ${kilobytes(bytes).padStart(10)}  ${name}`),
  ].join("\n");
}
