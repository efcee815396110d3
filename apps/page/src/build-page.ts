import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, deflateRawSync } from "node:zlib";
import zopfli from "@gfx/zopfli";
import { fontFiles } from "@juso/fonts";
import { stylesheet } from "@juso/reporters/page";
import { build, type Plugin } from "esbuild";
import {
  type ThirdPartyPackage,
  thirdPartyPackage,
  thirdPartyPackages,
} from "../../../scripts/third-party-licences.mjs";
import { deskStyle } from "./desk-stylesheet.ts";
import type { Edition } from "./edition.ts";
import { libraries } from "./libraries.ts";
import { packBytes } from "./packed-bytes.ts";
import { licenceComments, UsedPackages } from "./page-licences.ts";
import { receptionStyle } from "./prefecture/reception-stylesheet.ts";
import { pageStyle } from "./stylesheet.ts";
import { pageWords } from "./words/page-words.ts";
import { prefectureWords } from "./words/prefecture-words.ts";

const source = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const root = join(source, "..", "..", "..");
const solverFolder = join(dirname(require.resolve("highs/runtime")), "..");

export type { Edition };

/** The submission of the demonstration, and the day by which it is judged whenever somebody opens the page. */
const examples: Readonly<Record<Exclude<Edition, "prefecture">, { readonly folder: string; readonly day: string }>> = {
  // A town with errors on purpose.
  light: { folder: "mihonkawa-town-defects/submission", day: "2026-04-09" },
  // A city that has a row for every document, and filed some of them.
  full: { folder: "mihon-city", day: "2026-03-31" },
};

/** What the worker and the page of each edition begin with, and what the page is called. */
const entries: Readonly<Record<Edition, { readonly worker: string; readonly ui: string; readonly title: string }>> = {
  light: { worker: "worker/worker.ts", ui: "ui/ui.ts", title: pageWords.ja.title },
  full: { worker: "worker/full-worker.ts", ui: "ui/ui.ts", title: pageWords.ja.title },
  prefecture: {
    worker: "prefecture/prefecture-worker.ts",
    ui: "prefecture/prefecture-ui.ts",
    title: prefectureWords.ja.title,
  },
};

/** Libraries of forms that the light edition does not offer, since they are larger than all the rest. */
const leftOut: Plugin = {
  name: "left-out",
  setup({ onLoad, onResolve }) {
    const filter = /^(exceljs|@juso\/paper\/pdf)$/;
    onResolve({ filter }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /./, namespace: "left-out" }, ({ path }) => ({
      contents: `throw new Error("the page has no ${path}")`,
    }));
  },
};

/** How programs are packed: as small as can be, which takes seconds, or at once, for who only tries the page. */
export type Packing = "small" | "quick";

/** The page as one file. The same sources give the same text. */
export async function buildPage(edition: Edition = "light", packing: Packing = "small"): Promise<string> {
  const pageEdition = JSON.stringify(edition);
  const used = packagesBeside(edition);
  const { title, ui, worker: entry } = entries[edition];
  const script = await bundle(ui, { pageEdition }, used);
  const worker = await bundle(entry, { pageEdition, ...exampleOf(edition) }, used);
  const fonts = edition === "full" ? Object.entries(fontFiles) : [];
  const style = stylesheet + pageStyle + deskStyle + (edition === "prefecture" ? receptionStyle : "");
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<noscript><p>${pageWords.ja.needsScript}<br />${pageWords.en.needsScript}</p></noscript>
</main>
<script id="worker" type="text/plain">${await packedProgram(worker, packing)}</script>
<script>${script}</script>
${fonts.map(([face, file]) => fontElement(face, file)).join("")}${edition === "full" ? fontLicences() : ""}${edition === "prefecture" ? await solverElement(packing) : ""}${licenceComments(used.list())}</body>
</html>
`;
}

/** The packages of others that an edition of the page holds. */
export async function packagesOfPage(edition: Edition): Promise<readonly ThirdPartyPackage[]> {
  const used = packagesBeside(edition);
  const { ui, worker } = entries[edition];
  const nothing = { pageEdition: JSON.stringify(edition), exampleData: "[]", exampleDay: '""' };
  await bundle(ui, nothing, used);
  await bundle(worker, nothing, used);
  return used.list();
}

/** What stands in the page beside its programs: the solver. */
function packagesBeside(edition: Edition): UsedPackages {
  const used = new UsedPackages();
  if (edition === "prefecture") used.add([thirdPartyPackage(solverFolder)]);
  return used;
}

function exampleOf(edition: Edition): Record<string, string> {
  if (edition === "prefecture") return {};
  const { day, folder } = examples[edition];
  return {
    exampleData: JSON.stringify(exampleFiles(join(root, "examples", folder))),
    exampleDay: JSON.stringify(day),
  };
}

/** The program of the worker without an example, packed as `startChecker` takes it: for other pages that check. */
export async function buildChecker(): Promise<string> {
  const nothing = { pageEdition: '"light"', exampleData: "[]", exampleDay: '""' };
  return packedProgram(await bundle("worker/worker.ts", nothing), "quick");
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

/** Fonts stand at the end, where they keep nobody waiting. */
function fontElement(face: string, file: string): string {
  const bytes = readFileSync(require.resolve(`@juso/fonts/${file}`));
  return `<script id="font-${face}" type="text/plain">${deflated(bytes).toString("base64")}</script>\n`;
}

/** The solver of a publication; it stands at the end, too. */
async function solverElement(packing: Packing): Promise<string> {
  const program = readFileSync(require.resolve("highs/runtime"));
  return `<script id="solver" type="text/plain">${await packedProgram(program, packing)}</script>\n`;
}

/** Whoever passes the fonts on passes their licences on. */
function fontLicences(): string {
  return licencesOfFonts()
    .map(({ text }) => `<!--\n${text}\n-->\n`)
    .join("");
}

/** The licences of the fonts that the full page holds, by the name of their file. */
export function licencesOfFonts(): readonly { readonly name: string; readonly text: string }[] {
  const folder = dirname(require.resolve(`@juso/fonts/${fontFiles.gothicRegular}`));
  const licences = readdirSync(folder).filter((name) => name.startsWith("licence-"));
  return licences.toSorted().map((name) => ({ name, text: readFileSync(join(folder, name), "utf8").trim() }));
}

/** A program as the page carries it. Zopfli takes seconds and finds what zlib does not: a twentieth, which leaves the light page room. */
async function packedProgram(program: string | Uint8Array, packing: Packing): Promise<string> {
  if (packing === "quick") return packBytes(deflated(program));
  return packBytes(await zopfli.deflateAsync(Buffer.from(program), { numiterations: 5 }));
}

function deflated(content: string | Uint8Array): Buffer {
  return deflateRawSync(content, { level: constants.Z_BEST_COMPRESSION });
}

/** A file of the example as the worker carries it: what is no UTF-8 in base64. */
interface CarriedFile {
  readonly path: string;
  readonly text?: string;
  readonly base64?: string;
}

/** The files of a folder in the order of a disk. */
function exampleFiles(folder: string): readonly CarriedFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const text = bytes.toString("utf8");
      const isText = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).equals(bytes);
      return { path: path.replaceAll("\\", "/"), ...(isText ? { text } : { base64: bytes.toString("base64") }) };
    });
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** @param used takes the packages of others that the program holds. */
async function bundle(entry: string, define: Record<string, string>, used?: UsedPackages): Promise<string> {
  const { metafile, outputFiles } = await build({
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
    // The same code without what works in workers of its own.
    alias: { "@zip.js/zip.js/index.min.js": "@zip.js/zip.js/lib/zip-core.js" },
    define: { global: "globalThis", __dirname: '"/"', ...define },
    ...(entry === entries.full.worker || entry === entries.prefecture.worker
      ? { plugins: [libraries], inject: [join(source, "shims", "globals.ts")] }
      : { plugins: [leftOut] }),
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  used?.add(thirdPartyPackages(metafile, root));
  return outputFiles[0]!.text.trimEnd();
}
