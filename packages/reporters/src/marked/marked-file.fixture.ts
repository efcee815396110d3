import { memorySource } from "@juso/model";
import { openZip, readCells, type SheetCells } from "@juso/workbook";
import type { MarkedFile } from "./marked-workbook.ts";

/** The sheets of a file that was given back. */
export async function sheetsOf({ bytes }: MarkedFile): Promise<readonly SheetCells[]> {
  const read = await readCells(bytes);
  if (read.kind !== "cells") throw new Error(read.kind);
  return read.sheets;
}

/** The notes of all cells, by their addresses, in the order of the file. */
export async function notesOf(file: MarkedFile): Promise<readonly (readonly [cell: string, note: string])[]> {
  const comments = await textOf(file, /omments\d+\.xml$/);
  return [...comments.matchAll(/<comment ref="(\w+)".*?<\/comment>/gs)].map(([comment, cell = ""]) => [
    cell,
    [...comment.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text = ""]) => unescaped(text)).join(""),
  ]);
}

/** Where the links of the list lead to. */
export async function linksOf(file: MarkedFile): Promise<readonly string[]> {
  const sheets = await textOf(file, /worksheets\/sheet\d+\.xml$/);
  return [...sheets.matchAll(/location="([^"]*)"/g)].map(([, location = ""]) => unescaped(location));
}

async function textOf({ bytes }: MarkedFile, name: RegExp): Promise<string> {
  const zip = await openZip(memorySource("", bytes), { zipEntries: 1000, entryBytes: 1e9, expansion: 1000 });
  if (zip.kind !== "entries") throw new Error(zip.kind);
  let text = "";
  for (const part of zip.entries.filter((entry) => name.test(entry.name))) {
    text += new TextDecoder().decode(await part.slice(0, part.size));
  }
  return text;
}

function unescaped(xml: string): string {
  return xml
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
