// node run-cli-cases.fixture.mjs <bin/open-script.mjs or dist/main.js> <folder of cases> <empty folder>
// Runs every case of tests/cli in this process and prints, as JSON, what each said and the files that it wrote.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [file, folder, out] = process.argv.slice(2);
const module = await import(pathToFileURL(file).href);
const { run } = module.openScript?.().exports ?? module;
const outcomes = {};
for (const name of readdirSync(folder).filter((each) => statSync(join(folder, each)).isDirectory())) {
  const { args } = JSON.parse(readFileSync(join(folder, name, "cmd.json"), "utf8"));
  let said = "";
  const write = (text) => {
    said += text;
  };
  const exit = await run(
    args.map((arg) => arg.replace("{out}", join(out, name))),
    { writeResult: write, writeNote: write, today: () => "2026-03-31", folder: join(folder, name), isDebug: false },
  );
  outcomes[name] = { exit, said, written: written(join(out, name)) };
}
process.stdout.write(JSON.stringify(outcomes));

/** Hash of every file below a folder, by its place. */
function written(place) {
  mkdirSync(place, { recursive: true });
  const files = readdirSync(place, { recursive: true }).filter((each) => statSync(join(place, each)).isFile());
  return files.sort().map((each) => [
    each,
    createHash("sha256")
      .update(readFileSync(join(place, each)))
      .digest("hex"),
  ]);
}
