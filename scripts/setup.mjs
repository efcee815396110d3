// Installs what is missing and builds what changed. Node only: it runs before anything is installed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSupportedNode, root, runNode, runNpm } from "./run.mjs";

const stampPath = join(root, "node_modules", ".juso-install");

if (!isSupportedNode(process.versions.node)) {
  console.error(
    `Node.js 20.19 以上が必要です。今の版は ${process.versions.node} です。https://nodejs.org から新しい版を入れてください。\n` +
      `Node.js 20.19 or later is needed; this is ${process.versions.node}.`,
  );
  process.exit(2);
}

if (installedFor() !== wanted()) {
  console.error("必要なものを入れています（数分かかることがあります）。/ Installing.");
  const installed = runNpm(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (installed.status !== 0) {
    console.error(installed.output);
    console.error(
      "必要なものを入れられませんでした。ネットワークの接続を確かめて、もう一度実行してください。/ The installation failed.",
    );
    process.exit(2);
  }
  writeFileSync(stampPath, wanted());
}

const built = runNode(join(root, "node_modules", "turbo", "bin", "turbo"), [
  "run",
  "build",
  "--output-logs=errors-only",
  "--log-prefix=none",
]);
if (built.status !== 0) {
  console.error(built.output);
  console.error("組み立てに失敗しました。上の表示を確かめてください。/ The build failed; see above.");
  process.exit(1);
}

/** What the installed packages were made from, or the empty text when nothing is installed. */
function installedFor() {
  return existsSync(stampPath) ? readFileSync(stampPath, "utf8") : "";
}

/** Hash of every file that says what is to be installed. */
function wanted() {
  const hash = createHash("sha256");
  for (const path of ["package-lock.json", ...manifests()]) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n"));
  }
  return hash.digest("hex");
}

function manifests() {
  const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const folders = workspaces.flatMap((pattern) =>
    pattern.endsWith("/*")
      ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -2)}/${name}`)
      : [pattern],
  );
  return ["", ...folders.map((folder) => `${folder}/`)]
    .map((folder) => `${folder}package.json`)
    .filter((path) => existsSync(join(root, path)))
    .sort();
}
