import type { ReportInput } from "@juso/model";
import type { SarifPlace } from "./sarif-place.ts";

/** Names of encodings as they are registered at IANA, by the names that a report has for them. */
const registered: Readonly<Record<string, string>> = {
  "UTF-8": "UTF-8",
  "UTF-8 (BOM)": "UTF-8",
  CP932: "Windows-31J",
  "utf-16": "UTF-16",
};

/** A file that was read, as a SARIF artifact. */
export function sarifArtifact(
  { path, sha256, bytes, encoding, entity, records }: ReportInput,
  place: SarifPlace,
): object {
  const charset = encoding === undefined ? undefined : registered[encoding];
  return {
    location: place.location(path),
    roles: ["analysisTarget"],
    length: bytes,
    hashes: { "sha-256": sha256 },
    ...(charset === undefined ? {} : { encoding: charset }),
    properties: {
      ...(entity === undefined ? {} : { entity }),
      records,
      ...(encoding === undefined ? {} : { encoding }),
    },
  };
}
