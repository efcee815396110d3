import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readModel } from "./read-model.ts";
import { repositoryPath } from "./repository-path.ts";
import { nextMinor, ruleScaffold } from "./rule-scaffold.ts";

try {
  const { version } = JSON.parse(readFileSync(repositoryPath("schemas/package.json"), "utf8")) as { version: string };
  const { path, text } = ruleScaffold(process.argv[2] ?? "", nextMinor(version), [...readModel().entities.keys()]);
  if (existsSync(repositoryPath(path))) throw new Error(`${path} exists already`);
  mkdirSync(dirname(repositoryPath(path)), { recursive: true });
  writeFileSync(repositoryPath(path), text);
  process.stdout.write(`${path}\nFill it in, then run: npm run fix && npm run check\n`);
} catch (error) {
  process.stderr.write(`npm run new:rule -- <area>/<id>: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
