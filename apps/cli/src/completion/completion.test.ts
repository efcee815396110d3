import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentKindTitles } from "@juso/model";
import { reportFormats } from "@juso/reporters";
import { afterAll, describe, expect, it } from "vitest";
import { commandList } from "../generated/command-list.ts";
import { bashCompletion } from "./bash-completion.ts";
import { completionNodes } from "./completion-nodes.ts";
import { fishCompletion } from "./fish-completion.ts";
import { powershellCompletion } from "./powershell-completion.ts";
import { zshCompletion } from "./zsh-completion.ts";

const nodes = completionNodes(commandList, "ja");
const folder = mkdtempSync(join(tmpdir(), "juso-completion-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isThere(shell: string): boolean {
  return spawnSync(shell, ["-c", "exit 0"]).status === 0;
}

/** Runs a shell on a script, and gives the lines that it prints. */
function lines(shell: string, args: readonly string[], script: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync(shell, [...args, "-c", script], { cwd: folder, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").filter((line) => line !== "");
}

/** Words before the cursor, the last of them begun, and all that must be offered. */
const cases: readonly { readonly typed: readonly string[]; readonly offered: readonly string[] }[] = [
  { typed: ["val"], offered: ["validate"] },
  { typed: ["--lang", "en", "gr"], offered: ["grant"] },
  { typed: ["grant", ""], offered: ["calculate", "parameters"] },
  { typed: ["export", ""], offered: [...Object.keys(documentKindTitles), "all", "verify"].sort() },
  { typed: ["help", "export", "ver"], offered: ["verify"] },
  { typed: ["validate", "--fai"], offered: ["--fail-on"] },
  { typed: ["validate", "x", "--format", ""], offered: Object.keys(reportFormats).sort() },
  { typed: ["export", "change", "x", "--payer", "pre"], offered: ["prefectural"] },
  { typed: ["--lang", ""], offered: ["en", "ja"] },
  { typed: ["completion", "po"], offered: ["powershell"] },
  { typed: ["template", "case", "plan-g"], offered: ["plan-goal"] },
];

type Complete = (typed: readonly string[]) => readonly string[];

const shells: readonly (readonly [shell: string, complete: Complete])[] = [
  ["bash", bash],
  ["zsh", zsh],
  ["fish", fish],
];

describe.each(shells)("%s", (shell, complete) => {
  it.for(cases)("completes juso $typed", ({ typed, offered }, { skip }) => {
    skip(!isThere(shell), `${shell} is not installed`);
    expect([...complete(typed)].sort()).toEqual(offered);
  });

  it("leaves paths to the shell, or offers them", ({ skip }) => {
    skip(!isThere(shell), `${shell} is not installed`);
    mkdirSync(join(folder, "提出 フォルダ"), { recursive: true });
    for (const typed of [
      ["validate", "提"],
      ["validate", "x", "--out", "提"],
    ]) {
      const offered = complete(typed);
      if (shell === "bash") expect(offered).toEqual([]);
      else expect(offered).toEqual([shell === "zsh" ? "(files)" : "提出 フォルダ/"]);
    }
  });
});

it("the script for PowerShell holds every command and is ASCII", () => {
  const script = powershellCompletion(nodes);
  expect(script).toMatch(/^[\x20-\x7e\n]+$/);
  for (const { path } of nodes) expect(script).toContain(`'${path}' = @(`);
});

function bash(typed: readonly string[]): readonly string[] {
  writeFileSync(join(folder, "juso.bash"), bashCompletion(nodes));
  const script = `source ./juso.bash; COMP_WORDS=(juso ${quoted(typed)}); COMP_CWORD=${typed.length}; _juso`;
  return lines("bash", ["--norc"], `${script}; printf '%s\\n' "\${COMPREPLY[@]}"`);
}

/** Zsh without its line editor: what the script hands to the completion system is printed, as far as it begins with the word. */
function zsh(typed: readonly string[]): readonly string[] {
  writeFileSync(join(folder, "juso.zsh"), zshCompletion(nodes));
  const system = `compdef() { }; _files() { print -r -- '(files)' }
compadd() { shift; print -rl -- "$@" }; _describe() { print -rl -- "\${reply[@]%%:*}" }`;
  const script = `words=(juso ${quoted(typed)}); CURRENT=${typed.length + 1}; source ./juso.zsh; _juso`;
  const last = typed.at(-1) ?? "";
  return lines("zsh", ["-f"], `${system}\n${script}`).filter((word) => word === "(files)" || word.startsWith(last));
}

function fish(typed: readonly string[]): readonly string[] {
  writeFileSync(join(folder, "juso.fish"), fishCompletion(nodes));
  const offered = lines(
    "fish",
    ["--no-config"],
    `source ./juso.fish; complete -C ${quoted([`juso ${typed.join(" ")}`])}`,
  );
  return offered.map((line) => line.split("\t")[0] ?? "");
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(" ");
}
