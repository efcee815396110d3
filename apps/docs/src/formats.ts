import type { Severity } from "@juso/model";
import type { SchemaNode } from "./json-schema.ts";

/** A published schema of something that is no table. */
export interface PublishedSchema {
  /** `report`, `manifest`, `grant-result`, … */
  readonly name: string;
  readonly fileName: string;
  readonly schema: SchemaNode;
}

/** Something that people give in, and what comes of it. */
export interface InputExample {
  /** What it is, Japanese. */
  readonly title: string;
  /** How many records are read of it. */
  readonly records: number;
  /** The encoding that was found, as reports call it; absent for what is no text. */
  readonly encoding: string | undefined;
  /** What is said of the reading, each sentence once. Japanese. */
  readonly said: readonly { readonly checkId: string; readonly severity: Severity; readonly message: string }[];
}
