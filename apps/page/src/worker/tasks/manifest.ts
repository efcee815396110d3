import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { manifestPlace, refreshManifest } from "@juso/tables";
import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { taskWords } from "../../words/task-words.ts";
import type { CheckedSubmission } from "./checked-submission.ts";

/** The manifest of a folder as it should be now; the same bytes as `juso manifest` writes. What nobody knows is asked for. */
export async function manifest(
  { given }: Tasks["manifest"],
  { language, sources }: Pick<CheckedSubmission, "language" | "sources">,
): Promise<TaskOutcome> {
  const words = taskWords[language];
  const place = manifestPlace(sources);
  const isPacked = sources.length === 1 && /\.(?:zip|xls[xm]|ods)$/i.test(sources[0]!.name);
  if (isPacked) return { notes: [words.noManifest.single] };
  if (place.inside.some(({ obstacle }) => obstacle !== undefined)) return { notes: [words.noManifest.unreadable] };
  const options = { profiles: entityProfiles, codeLists, specVersion };
  const { changes, documents, isSame, isUnreadable, missing, text, unlisted } = await refreshManifest(
    place,
    given,
    options,
  );
  if (isUnreadable) return { notes: [words.noManifest.notAManifest] };
  if (documents.length === 0) return { notes: [words.noManifest.nothing] };
  if (missing.length > 0) return { missing };
  const left = unlisted.length === 0 ? [] : [words.unlisted(unlisted)];
  if (isSame) return { notes: [words.manifestSame, ...left] };
  const said = place.old === undefined ? words.manifestMade : words.manifestRefreshed;
  const changed = changes.map(({ change, path }) => `${words.change[change]}：${path}`);
  return {
    files: [{ name: "manifest.json", content: new TextEncoder().encode(text) }],
    notes: [said, ...changed, ...left],
  };
}
