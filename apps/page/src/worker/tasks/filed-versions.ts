import { filedWorkbooksAmong, readFiledDocuments } from "@juso/filing";
import type { FiledVersion } from "@juso/grant";
import { type ByteSource, JusoError, type Text } from "@juso/model";
import { documentWords } from "../../words/document-words.ts";

/** The versions of a year as they were filed, from their workbooks among the files of a submission, and what a person should know of these. */
export async function filedVersions(
  sources: readonly ByteSource[],
  of: { readonly municipalityCode: string | undefined; readonly fiscalYear: number },
): Promise<{ readonly versions: readonly FiledVersion[]; readonly notes: readonly Text[] }> {
  const notes: Text[] = [];
  try {
    const workbooks = await filedWorkbooksAmong(sources);
    const filed = await readFiledDocuments(workbooks, of, documentWords.ways, (note) => {
      notes.push(note);
    });
    return { versions: filed.versions(), notes };
  } catch (error) {
    // What is calculated from the present data does not rest on them.
    if (!(error instanceof JusoError)) throw error;
    return { versions: [], notes: [...notes, error.text] };
  }
}
