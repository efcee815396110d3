import type { ByteSource } from "@juso/model";
import { manifestBytes } from "./manifest-bytes.ts";
import { submissionPath } from "./submission-path.ts";

/** The paths that a manifest lists; `undefined` when it cannot be read. */
export async function listedPaths(source: ByteSource): Promise<readonly string[] | undefined> {
  try {
    const bytes = await source.slice(0, Math.min(source.size, manifestBytes));
    const content: { documents?: unknown } = JSON.parse(new TextDecoder().decode(bytes));
    const documents: readonly unknown[] = Array.isArray(content.documents) ? content.documents : [];
    return documents.map((document) => submissionPath(String((document as { path?: unknown } | null)?.path ?? "")));
  } catch {
    return undefined;
  }
}
