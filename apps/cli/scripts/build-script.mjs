// Builds what bin/open-script.mjs opens: the command line with what it needs as one script, the code that V8 compiled while the script ran
// a few commands, and the licences of the packages that went into it.
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyLicences } from "../../../scripts/third-party-licences.mjs";
import { cacheFile, openScript, scriptFile } from "../bin/open-script.mjs";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const city = join(folder, "..", "..", "examples", "mihon-city");
const today = "2026-03-31";

rmSync(cacheFile, { force: true });
const { metafile, outputFiles } = await build({
  absWorkingDir: folder,
  entryPoints: ["src/main.ts"],
  outfile: scriptFile,
  bundle: true,
  platform: "node",
  format: "iife",
  globalName: "commandLine",
  target: "es2023",
  metafile: true,
  write: false,
  // Large, seldom needed, and with files of their own that they look for beside their code.
  external: ["exceljs", "highs", "pdfmake", "sql.js"],
  // A script has neither `import` nor an address: it is a function that is given them.
  supported: { "dynamic-import": false },
  define: { "import.meta.url": "moduleUrl" },
  banner: { js: "(function (require, moduleUrl) {" },
  footer: { js: "return commandLine; })" },
  legalComments: "none",
  // Not warnings: the built packages import pieces of themselves for their order alone.
  logLevel: "error",
});
// esbuild leaves them as they are in regular expressions alone.
writeFileSync(scriptFile, outputFiles[0].text.replace(/[^\0-\x7f]/g, escapedUnit), "latin1");
writeFileSync(join(dirname(scriptFile), "third-party-licences.txt"), thirdPartyLicences(metafile, folder));

const script = openScript();
await run("validate", city, "--as-of", today);
await run("grant", "calculate", city, "--as-of", today);
writeFileSync(cacheFile, script.sealedCache());

/** Runs a command of the script and keeps nothing of what it says. */
async function run(...words) {
  const code = await script.exports.run(words, {
    writeResult: () => undefined,
    writeNote: () => undefined,
    today: () => today,
    folder,
    isColoured: false,
    isDebug: false,
    progress: { isTerminal: false, columns: 80, now: () => performance.now() },
  });
  if (code !== 0) throw new Error(`juso ${words.join(" ")} ended with ${code}`);
}

function escapedUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
