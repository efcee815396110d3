import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../apps/cli/bin/juso.mjs", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

function juso(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, [program, ...args], { cwd: here, encoding: "utf8" });
}

// These run the built program: the build comes before the tests in `npm test`.
describe("the program as a process", () => {
  it("gives the exit code, the result on stdout and nothing else", () => {
    const accepted = juso("validate", "validate-accepted/input", "--format", "json", "--quiet");
    expect(accepted).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(accepted.stdout).summary.accepted).toBe(true);
    const defective = juso("validate", "validate-defective/input", "--format", "json");
    expect(defective).toMatchObject({ status: 1, stderr: "" });
    expect(JSON.parse(defective.stdout).summary.errors).toBe(3);
  });

  it("writes the same bytes twice", () => {
    const args = ["validate", "validate-defective/input", "--as-of", "2026-03-31"];
    expect(juso(...args).stdout).toBe(juso(...args).stdout);
  });

  it("tells wrong use in one line", () => {
    const { status, stdout, stderr } = juso("validate", "--bogus");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("ends quietly when the reader of its output goes away", async () => {
    const child = spawn(process.execPath, [program, "rules", "--format", "json"], { cwd: here });
    let notes = "";
    child.stderr.on("data", (chunk: Buffer) => {
      notes += chunk.toString();
    });
    child.stdout.destroy();
    const [status] = await once(child, "close");
    expect({ status, notes }).toEqual({ status: 0, notes: "" });
  });
});
