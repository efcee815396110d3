import { type ByteSource, memorySource } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import type { Conversion } from "./conversion.ts";
import { type ConversionRequest, convertSubmission } from "./convert-submission.ts";

/** The standard with all its tables. */
export const standard: ConversionRequest["standard"] = { profiles: entityProfiles, codeLists, specVersion };

/** What a conversion gave, and the files that it wrote. */
export interface Made {
  readonly outcome: Conversion;
  readonly files: readonly ByteSource[];
}

/** Converts into memory. */
export async function convert(
  sources: readonly ByteSource[],
  to: ConversionRequest["to"],
  more: Partial<Pick<ConversionRequest, "encoding" | "only" | "isTogether">> = {},
): Promise<Made> {
  const files: ByteSource[] = [];
  const outcome = await convertSubmission(sources, {
    to,
    standard,
    fileName: `out.${to}`,
    openFile: async (path) => {
      const pieces: Uint8Array[] = [];
      return {
        write: async (bytes) => void pieces.push(bytes.slice()),
        close: async () => {
          const file = memorySource(path, Buffer.concat(pieces));
          files.push(file);
          return file;
        },
      };
    },
    ...more,
  });
  return { outcome, files };
}

/** The text of a file. */
export async function textOf(files: readonly ByteSource[], name: string): Promise<string> {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new Error(`${name} is not there`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.slice(0, file.size));
}

/** A submission in JSON, with a manifest that lists its files. */
export function submission(
  tables: Readonly<Record<string, readonly unknown[]>>,
  more: Readonly<Record<string, unknown>> = {},
): readonly ByteSource[] {
  const documents = Object.keys(tables).map((entity) => ({ path: `${entity}.json`, entity }));
  const manifest = { specVersion, municipalityCode: "992011", fiscalYear: 2025, level: "p0", ...more, documents };
  return [
    memorySource("manifest.json", JSON.stringify(manifest)),
    ...Object.entries(tables).map(([entity, records]) => memorySource(`${entity}.json`, JSON.stringify(records))),
  ];
}
