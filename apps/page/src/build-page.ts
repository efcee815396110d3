import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, deflateRawSync } from "node:zlib";
import { stylesheet } from "@juso/reporters/page";
import { build, type Plugin } from "esbuild";
import { pageStyle } from "./stylesheet.ts";
import { pageWords } from "./words/page-words.ts";

const source = dirname(fileURLToPath(import.meta.url));
const root = join(source, "..", "..", "..");
const exampleFolder = join(root, "examples", "mihonkawa-town-defects", "submission");

/** Libraries of forms that the page does not offer, since they are larger than all the rest. */
const leftOut: Plugin = {
  name: "left-out",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(exceljs|@juso\/paper\/pdf)$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /./, namespace: "left-out" }, ({ path }) => ({
      contents: `throw new Error("the page has no ${path}")`,
    }));
  },
};

/** The page as one file. The same sources give the same text. */
export async function buildPage(): Promise<string> {
  const example = readdirSync(exampleFolder)
    .sort()
    .map((name): [string, string] => [name, readFileSync(join(exampleFolder, name), "utf8")]);
  const script = await bundle("ui/ui.ts", {});
  const worker = await bundle("worker/worker.ts", { exampleTexts: JSON.stringify(Object.fromEntries(example)) });
  const packed = deflateRawSync(worker, { level: constants.Z_BEST_COMPRESSION }).toString("base64");
  const style = stylesheet + pageStyle;
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${pageWords.ja.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${pageWords.ja.title}</h1>
<noscript><p>${pageWords.ja.needsScript}<br />${pageWords.en.needsScript}</p></noscript>
</main>
<script id="worker" type="text/plain">${packed}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** The program of the worker without an example, packed as `startChecker` takes it: for other pages that check. */
export async function buildChecker(): Promise<string> {
  const worker = await bundle("worker/worker.ts", { exampleTexts: "{}" });
  return deflateRawSync(worker, { level: constants.Z_BEST_COMPRESSION }).toString("base64");
}

/**
 * What the page may do: run its own script and worker, follow its own style, and nothing else. `blob:` is for the worker, whose program
 * stands in the page; WebAssembly is what packs marked workbooks, the same bytes as on the command line.
 */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}' 'wasm-unsafe-eval'`,
    `style-src '${hashOf(style)}'`,
    "worker-src blob:",
    "connect-src 'none'",
    "img-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

async function bundle(entry: string, define: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2023",
    conditions: ["@juso/source"],
    charset: "utf8",
    legalComments: "none",
    absWorkingDir: root,
    define,
    plugins: [leftOut],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.text.trimEnd();
}
