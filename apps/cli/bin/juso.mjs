#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `juso には Node.js 20.19 以上が必要です。今の版は ${process.versions.node} です。`,
    "juso needs Node.js 20.19 or later.",
  );
} else if (!existsSync(main)) {
  fail(
    "juso がまだ組み立てられていません。このフォルダで npm start を実行してください。",
    "Not built yet: run npm start.",
  );
} else {
  const words = process.argv.slice(2);
  const { run } = (await scriptFor(words)) ?? (await import(main.href));
  process.exitCode = await run(words);
}

/** The command line as one script. The modules are as good where it is absent, and sooner there without a command, when few of them are loaded. */
async function scriptFor(words) {
  if (words.every((word) => word.startsWith("-"))) return undefined;
  const { openScript } = await import("./open-script.mjs");
  return openScript()?.exports;
}

function fail(ja, en) {
  process.stderr.write(`${ja} / ${en}\n`);
  process.exitCode = 2;
}
