import { JusoError } from "@juso/model";
import { expect, it } from "vitest";
import type { CommandIo } from "../cli-io.ts";
import { reportFailure } from "./report-failure.ts";

function said(error: unknown): string {
  let notes = "";
  const writeNote = (text: string): void => {
    notes += text;
  };
  reportFailure(error, "ja", { writeNote, isDebug: false } as unknown as CommandIo);
  return notes;
}

it("prints a list of gaps line by line, and any other failure on one line", () => {
  const text = { ja: "2件ありません。\n  rate.N1\n  rate.N4", en: "" };
  expect(said(new JusoError("parameters-missing", text)).split("\n")).toHaveLength(4);
  expect(said(new JusoError("input-not-found", text)).split("\n")).toHaveLength(2);
});
