import { memorySource } from "@juso/model";
import { writeTextWorkbook } from "@juso/workbook/mark";
import { describe, expect, it } from "vitest";
import { misnamedFile } from "./misnamed-file.ts";

const workbook = await writeTextWorkbook(new Map([["site", { widths: [], rows: [] }]]));
const text = new TextEncoder().encode("a,b\n1,2\n");

async function said(name: string, bytes: Uint8Array): Promise<unknown> {
  const event = await misnamedFile(memorySource(name, bytes));
  return event?.kind === "finding" ? [event.finding.messageId, event.finding.data.expected] : undefined;
}

describe("a file that will not be read", () => {
  it.each([
    ["town.xlsx", text, ["mismatch", ".csv"]],
    ["site.csv", workbook, ["mismatch", ".xlsx"]],
    ["site.json", workbook, ["mismatch", ".xlsx"]],
    ["site.csv", new TextEncoder().encode("%PDF-1.4"), ["pdf", undefined]],
  ])("is named when %s holds something else", async (name, bytes, expected) => {
    expect(await said(name, bytes)).toEqual(expected);
  });

  it.each([
    ["site.csv", text],
    ["site.json", text],
    ["town.xlsx", workbook],
    ["site.csv", new Uint8Array()],
    ["memo.docx", text],
  ])("is not, when %s holds what it says, nothing, or is no table by its name", async (name, bytes) => {
    expect(await said(name, bytes)).toBeUndefined();
  });
});
