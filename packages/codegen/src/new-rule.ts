import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readModel } from "./read-model.ts";
import { repositoryPath } from "./repository-path.ts";
import { ruleScaffold } from "./rule-scaffold.ts";

try {
  const { path, text } = ruleScaffold(process.argv[2] ?? "", [...readModel().entities.keys()]);
  if (existsSync(repositoryPath(path))) throw new Error(`${path} exists already`);
  mkdirSync(dirname(repositoryPath(path)), { recursive: true });
  writeFileSync(repositoryPath(path), text);
  process.stdout.write(`${path}\nFill it in, then run: npm run generate && npx vitest run packages/rules\n`);
} catch (error) {
  process.stderr.write(`npm run new:rule -- <area>/<id>: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
