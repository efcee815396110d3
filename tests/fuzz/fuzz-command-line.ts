import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { secretMark } from "./cell-texts.ts";
import { type CommandLine, commandArguments } from "./command-arguments.ts";
import { type ExampleWorld, loadExampleWorld } from "./example-world.ts";
import type { FuzzOutcome, FuzzPlan } from "./fuzz-in-process.ts";
import { makeInput } from "./make-input.ts";
import { printedReportsProblem } from "./printed-reports.ts";
import { Random } from "./random.ts";
import { refusalProblem } from "./refusal-problem.ts";
import type { FuzzInput } from "./submission-files.ts";

const root = join(import.meta.dirname, "..", "..");
const program = join(root, "apps", "cli", "bin", "juso.mjs");
const city = join(root, "examples", "mihon-city-grant-only");

/** Seconds of processor time that no command may take for such inputs, and of waiting after which it is ended. */
const limits = { processor: 5, waiting: 60 };

interface Ended {
  readonly code: number | null;
  readonly result: string;
  /** What the file of `--out` holds, when there is one. */
  readonly written: string;
  readonly notes: string;
  readonly isStopped: boolean;
}

/** Writes inputs to a disk, in folders of odd shapes, and runs the built command line on them, with right and wrong options. */
export async function fuzzCommandLine(plan: FuzzPlan): Promise<FuzzOutcome> {
  if (!existsSync(join(root, "apps", "cli", "dist", "main.js")))
    throw new Error("not built yet: run npm run build first");
  const world = await loadExampleWorld();
  const found: string[] = [];
  let inputs = 0;
  let next = 0;
  const lane = async (number: number): Promise<void> => {
    for (let index = next++; index < plan.inputs && Date.now() < plan.deadline; index = next++) {
      const folder = join(plan.folder, `lane-${number}`);
      const { args, problems } = await judgeCommand(world, plan.seed, index, folder);
      inputs += 1;
      if (inputs % 250 === 0) plan.say(`  ${inputs} commands`);
      for (const problem of problems) {
        found.push(problem.slice(0, problem.indexOf(":")));
        plan.say(
          `✗ command ${index}: juso ${args.join(" ")}\n    ${problem.slice(0, 1500).replaceAll("\n", "\n    ")}`,
        );
      }
      await rm(folder, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: plan.processes }, (_, number) => lane(number)));
  return { inputs, found };
}

async function judgeCommand(
  world: ExampleWorld,
  seed: number,
  index: number,
  folder: string,
): Promise<{ args: readonly string[]; problems: readonly string[] }> {
  const input = await makeInput(world, seed, index);
  const random = new Random(seed ^ 0x6c078965, index);
  const command = commandArguments(random, input.target === "submission");
  await writeShape(random, join(folder, "in"), input);
  const [first = "x"] = input.files.keys();
  const places: Readonly<Record<string, string>> = {
    "{submission}": random.isOnceIn(6) ? join("in", safeName(first)) : "in",
    "{file}": join("in", safeName(first)),
    "{out}": "out",
    "{city}": city,
  };
  const args = command.args.map((arg) => arg.replace(/\{\w+\}/, (word) => places[word] ?? word));
  return { args, problems: problemsOf(await runProgram(folder, args), command, input) };
}

/** The files as a folder; sometimes with what a disk has besides files. */
async function writeShape(random: Random, folder: string, { files }: FuzzInput): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) {
    const path = join(folder, safeName(name));
    await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
    await writeFile(path, bytes).catch(() => undefined);
  }
  if (random.isOnceIn(20)) await symlink("nowhere", join(folder, "link.csv")).catch(() => undefined);
  if (random.isOnceIn(20)) await symlink(".", join(folder, "loop")).catch(() => undefined);
  if (random.isOnceIn(30)) await mkdir(join(folder, "case.csv")).catch(() => undefined);
  if (random.isOnceIn(30))
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x83, 0x81, 0x2e, 0x63, 0x73, 0x76])]), "x");
  if (random.isOnceIn(30)) await mkdir(join(folder, "a", "b", "c", "d"), { recursive: true });
}

/** A name that a disk takes and that stays in the folder. */
function safeName(name: string): string {
  const parts = name.replaceAll("\\", "/").split("/");
  return parts
    .map((part) => (part === "" || part === "." || part === ".." ? "_" : part.replaceAll("\u0000", "_").slice(0, 60)))
    .join("/");
}

function runProgram(folder: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args.map((arg) => arg.replaceAll("\u0000", "_"))], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let result = "";
    let notes = "";
    let isStopped = false;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      result += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      notes += text;
    });
    const timer = setTimeout(() => {
      isStopped = true;
      child.kill("SIGKILL");
    }, limits.waiting * 1000);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, result, written: writtenIn(folder), notes, isStopped });
    });
  });
}

function writtenIn(folder: string): string {
  const file = [join(folder, "out", "a", "b.txt"), join(folder, "out")].find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
  return file === undefined ? "" : readFileSync(file, "utf8");
}

function problemsOf(
  { code, result, written, notes, isStopped }: Ended,
  command: CommandLine,
  input: FuzzInput,
): readonly string[] {
  const problems: string[] = [];
  if (isStopped) return [`hang: not ended after ${limits.waiting} s`];
  if (code !== 0 && code !== 1 && code !== 2) problems.push(`exit: ${code}\n${notes}`);
  if (/^\s+at .+:\d+/m.test(notes)) problems.push(`stack: ${notes}`);
  const refusal = code === 2 ? refusalProblem({ args: command.args, result: result || written, notes }) : undefined;
  if (refusal !== undefined) problems.push(`usage: ${refusal}\n${notes}\n${result.slice(-300)}`);
  if (!command.mayShowValues && input.isSecretAtHome && (result + notes).includes(secretMark)) {
    const all = result + notes;
    const at = all.indexOf(secretMark);
    if (!all.slice(Math.max(0, at - 400), at).includes("x_"))
      problems.push(`secret: ${all.slice(Math.max(0, at - 200), at + 100)}`);
  }
  if (command.isReport && (code === 0 || code === 1)) {
    const problem = printedReportsProblem({ args: command.args, result, notes });
    if (problem !== undefined) problems.push(`schema: ${problem}`);
  }
  return problems;
}
