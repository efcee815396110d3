import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "./build-site.ts";
import { loadStandard } from "./load-standard.ts";

const folder = fileURLToPath(new URL("../dist/", import.meta.url));
const { files, copies } = await buildSite(await loadStandard());

try {
  rmSync(folder, { recursive: true, force: true });
  for (const path of [...files.keys(), ...copies.keys()]) mkdirSync(dirname(join(folder, path)), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  for (const [path, source] of copies) copyFileSync(source, join(folder, path));
  process.stdout.write(
    `${files.size}ページを作りました。ブラウザーで次のファイルを開いてください。/ ${files.size} pages; open this file:\n${join(folder, "index.html")}\n`,
  );
} catch (error) {
  process.stderr.write(
    `${folder} に書き込めませんでした。このフォルダのファイルを開いている画面を閉じて、もう一度実行してください。/ Could not write the pages: close what has them open and run again.\n${(error as Error).message}\n`,
  );
  process.exitCode = 2;
}
