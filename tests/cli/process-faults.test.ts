import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../apps/cli/bin/juso.mjs", import.meta.url));
const accepted = fileURLToPath(new URL("validate-accepted/input", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-faults-"));
  spawnSync("mkfifo", [join(folder, "pipe")]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function juso(args: readonly string[], stdio: "pipe" | readonly ["ignore", number | "pipe", number | "pipe"] = "pipe") {
  const options = {
    cwd: folder,
    encoding: "utf8",
    timeout: 30_000,
    stdio: stdio === "pipe" ? stdio : [...stdio],
  } as const;
  return spawnSync(process.execPath, [program, ...args], options) as SpawnSyncReturns<string>;
}

// These run the built program: the build comes before the tests in `npm test`.
describe("output that cannot be written", () => {
  it("is told in one sentence, without a stack", () => {
    const { status, stderr } = juso(["rules"], ["ignore", openSync("/dev/full", "w"), "pipe"]);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain(" at ");
    const english = juso(["rules", "--lang", "en"], ["ignore", openSync("/dev/full", "w"), "pipe"]);
    expect(english.stderr).not.toBe(stderr);
  });

  it("is noticed also where errors go", () => {
    const { status, stdout } = juso(["validate", "nothing-here"], ["ignore", "pipe", openSync("/dev/full", "w")]);
    expect([status, stdout]).toEqual([2, ""]);
  });
});

describe("a pipe is refused at once", () => {
  it.each([["validate pipe"], ["grant parameters --parameters pipe"], ["export verify pipe"]])("%s", (command) => {
    const { status, stdout, stderr } = juso(command.split(" "));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("「pipe」");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("inside a submission, as a finding", () => {
    cpSync(accepted, join(folder, "with-pipe"), { recursive: true });
    spawnSync("mkfifo", [join(folder, "with-pipe/case.csv")]);
    const { status, stdout } = juso(["validate", "with-pipe", "--format", "json"]);
    expect(status).toBe(1);
    const [finding, ...others] = JSON.parse(stdout).findings;
    expect([finding.ruleId, finding.messageId, finding.location, others]).toEqual([
      "file-reachable",
      "notAFile",
      { file: "case.csv" },
      [],
    ]);
  });
});

describe("a signal", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s removes what is half written", async (signal, code) => {
    const target = join(folder, signal);
    mkdirSync(target);
    for (let index = 0; index < 200; index += 1) cpSync(accepted, join(target, `in/${index}`), { recursive: true });
    const child = spawn(process.execPath, [program, "validate", "in", "--out", "out.txt"], {
      cwd: target,
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    while (child.exitCode === null && !readdirSync(target).some((name) => name.endsWith(".tmp"))) {
      await new Promise((resume) => setTimeout(resume, 5));
    }
    child.kill(signal);
    expect((await ended)[0]).toBe(code);
    expect(readdirSync(target)).toEqual(["in"]);
  });
});

describe("control characters in the data", () => {
  const evil = "\u001b]0;title\u0007\u009b31m";

  it("are shown in text and written as escapes in JSON", () => {
    const place = join(folder, "escapes");
    cpSync(accepted, place, { recursive: true });
    writeFileSync(join(place, `${evil}.csv`), "x");
    const manifest = JSON.stringify({
      specVersion: "0.1.0",
      municipalityCode: "992011",
      fiscalYear: 2025,
      level: "p0",
      documents: [{ path: `${evil}-listed.csv` }, { path: "operator.csv" }],
    });
    writeFileSync(join(place, "manifest.json"), manifest);
    writeFileSync(
      join(place, "operator.csv"),
      `operatorId,operatorName,deliveryMode,x_a\r\nOP-1,,contract,${evil}\r\n`,
    );
    const text = juso(["validate", "escapes"]);
    const json = juso(["validate", "escapes", "--format", "json"]);
    const control = /[\p{Cc}]/u;
    for (const { stdout, stderr } of [text, json])
      expect(`${stdout}${stderr}`.replaceAll("\n", "")).not.toMatch(control);
    expect(text.stdout.split("␛]0;title␇").length).toBeGreaterThan(3);
    expect(JSON.stringify(JSON.parse(json.stdout))).toContain(JSON.stringify(evil).slice(1, -1));
    const missing = juso(["validate", `${evil}none`]);
    expect(missing.stderr).toContain("␛");
    expect(missing.stderr.replaceAll("\n", "")).not.toMatch(control);
  });
});
