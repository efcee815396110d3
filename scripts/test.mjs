// npm test: every gate and every test, all of them even after a failure. The last line counts the tests.
// npm test -- packages/rules runs only the tests of that folder.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gates, pass, runTests } from "./gates.mjs";

const failedGates = gates.filter((gate) => !pass(gate));

const folder = mkdtempSync(join(tmpdir(), "juso-test-"));
const file = join(folder, "result.json");
const { status } = runTests([
  ...process.argv.slice(2),
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${file}`,
]);
const { passed, failed } = counts();
rmSync(folder, { recursive: true, force: true });

for (const { title } of failedGates) console.log(`✗ ${title}`);
const failures = failed + failedGates.length;
console.log(`${passed} passed, ${failures} failed`);
// Not process.exit: vitest leaves a pipe non-blocking, and lines still on their way would be lost.
process.exitCode = status !== 0 || failures > 0 || passed === 0 ? 1 : 0;

/** Tests that passed and failed; a file that could not be loaded counts as one failure. */
function counts() {
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    const unloaded = result.testResults.filter(
      ({ status: outcome, assertionResults }) => outcome === "failed" && !assertionResults.some(isFailure),
    );
    return { passed: result.numPassedTests, failed: result.numFailedTests + unloaded.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function isFailure({ status: outcome }) {
  return outcome === "failed";
}
