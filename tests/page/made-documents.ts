import { readFileSync } from "node:fs";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import type { Page } from "playwright-core";

/** The files of the link that stands first: of several, those of the zip. */
export async function madeFiles(page: Page): Promise<ReadonlyMap<string, Uint8Array>> {
  const first = page.locator(".documents .made a").first();
  const [download] = await Promise.all([page.waitForEvent("download"), first.click()]);
  const bytes = readFileSync(await download.path());
  if (!download.suggestedFilename().endsWith(".zip")) return new Map([[download.suggestedFilename(), bytes]]);
  const files = new Map<string, Uint8Array>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries()) {
    if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  return files;
}
