// npm run test:ecosystems: the published forms of the standard are used by the tools that they are for. Those are fetched into a folder of
// their own by pip, npm and Maven. What is absent, or cannot be fetched, is skipped by name.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const python = [
  "jsonschema==4.26.0",
  "frictionless==5.21.0",
  "openapi-spec-validator==0.9.0",
  "datamodel-code-generator==0.89.0",
];
const node = ["@electric-sql/pglite@0.5.17", "mermaid@12.3.0", "quicktype@26.0.0"];
const java = { groupId: "com.networknt", artifactId: "json-schema-validator", version: "1.5.9" };
const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

const shell = process.platform === "win32";
const folder = mkdtempSync(join(tmpdir(), "juso-ecosystems-"));

/** How the tools of each kind are fetched, and the kinds that each test needs. */
const fetches = { Python: fetchPython, npm: fetchNode, Maven: fetchJava };
const needs = { python: ["Python"], postgresql: ["npm"], mermaid: ["npm"], java: ["npm", "Maven"] };

try {
  const outcomes = await Promise.all(Object.entries(fetches).map(async ([kind, fetch]) => [kind, await fetch()]));
  const failures = outcomes.filter(([, failure]) => failure !== undefined);
  const tests = Object.keys(needs).filter((test) => {
    const missing = failures.find(([kind]) => needs[test].includes(kind));
    if (missing !== undefined) console.log(`SKIPPED test:ecosystems ${test}: ${missing.join(": ")}`);
    return missing === undefined;
  });
  if (tests.length > 0) process.exitCode = tested(tests);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A virtual environment below `python`. Gives what went wrong. */
async function fetchPython() {
  if (!isInstalled("python3", ["--version"])) return "python3 is not installed.";
  const place = join(folder, "python");
  return (
    (await failed("python3", ["-m", "venv", place])) ??
    failed(join(place, "bin", "pip"), ["install", "--quiet", "--disable-pip-version-check", ...python])
  );
}

/** Packages below `node`. */
function fetchNode() {
  const place = join(folder, "node");
  mkdirSync(place);
  writeFileSync(join(place, "package.json"), '{ "private": true, "type": "module" }\n');
  return failed("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...node], place);
}

/** Jars below `java/lib`. */
function fetchJava() {
  if (!isInstalled("mvn", ["--version"]) || !isInstalled("javac", ["-version"]))
    return "mvn or javac is not installed.";
  const place = join(folder, "java");
  mkdirSync(place);
  const { groupId, artifactId, version } = java;
  const id = (group, name, number) =>
    `<groupId>${group}</groupId><artifactId>${name}</artifactId><version>${number}</version>`;
  const dependency = `<dependencies><dependency>${id(groupId, artifactId, version)}</dependency></dependencies>`;
  writeFileSync(
    join(place, "pom.xml"),
    `<project><modelVersion>4.0.0</modelVersion>${id("juso", "ecosystems", "1")}${dependency}</project>\n`,
  );
  return failed("mvn", ["-q", "-B", copyDependencies, `-DoutputDirectory=${join(place, "lib")}`], place);
}

function isInstalled(command, args) {
  return spawnSync(command, args, { stdio: "ignore", shell }).status === 0;
}

/** Runs a command; its last words when it failed. */
function failed(command, args, cwd = folder) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, shell, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    child.on("error", ({ message }) => resolve(message));
    child.on("close", (status) => resolve(status === 0 ? undefined : said.trim().split("\n").at(-1)));
  });
}

function tested(names) {
  const args = ["vitest", "run", "--mode", "ecosystems", ...names, ...process.argv.slice(2)];
  const env = { ...process.env, JUSO_ECOSYSTEMS: folder };
  return spawnSync("npx", args, { stdio: "inherit", env, shell }).status ?? 1;
}
