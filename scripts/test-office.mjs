// npm run test:office: LibreOffice recalculates the workbooks after edits, and must come to the engine's yen.
// Where LibreOffice is absent the step is skipped by name; where CI is set it fails instead.
import { spawnSync } from "node:child_process";

const isInstalled = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

if (isInstalled) {
  const args = ["vitest", "run", "--mode", "office", ...process.argv.slice(2)];
  const { status } = spawnSync("npx", args, { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else if (process.env.CI) {
  console.error("✗ test:office: LibreOffice (soffice) is not installed, and CI is set: nothing was recalculated.");
  process.exitCode = 1;
} else {
  console.log("SKIPPED test:office: LibreOffice (soffice) is not installed; no workbook was recalculated by it.");
}
