import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { commandList } from "../generated/command-list.ts";
import { manPage } from "./man-page.ts";

const page = manPage(commandList, "1.2.3");

it("has a part for every command", () => {
  for (const { name } of commandList) expect(page).toContain(`.SS juso ${name.join(" ")}`);
});

it("has no line that roff would take for a request of its own", () => {
  const requests = new Set(page.match(/^\.[A-Za-z]+/gm));
  expect([...requests].sort()).toEqual([".PP", ".RE", ".RS", ".SH", ".SS", ".TH", ".TP", ".ad", ".br", ".fi", ".nf"]);
});

it("is rendered by groff without a warning, in both languages", ({ skip }) => {
  skip(spawnSync("groff", ["--version"]).status !== 0, "groff is not installed");
  const { status, stdout, stderr } = spawnSync("groff", ["-Kutf8", "-Tutf8", "-man", "-ww", "-P-cbou"], {
    input: page,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("--fail-on severity");
  expect(stdout).toContain("提出物を検証します");
  expect(stdout).toContain("Check a submission");
});
