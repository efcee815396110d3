import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../schemas/v1/", import.meta.url);

/** A published file, by its path below `schemas/v1`. */
export function publishedFile(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

/** A published JSON file. */
export function publishedJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(publishedFile(path));
}

/** Names of the files in a published folder. */
export function publishedNames(path: string): readonly string[] {
  return readdirSync(new URL(path, folder));
}
