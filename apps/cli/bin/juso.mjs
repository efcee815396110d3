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
  const { run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
}

function fail(ja, en) {
  process.stderr.write(`${ja} / ${en}\n`);
  process.exitCode = 2;
}
