import { receive, rollUpReception } from "@juso/aggregate";
import { rollUpFiles } from "@juso/roll-up-files";

/** Paths of the files that a roll-up writes, from one of which nobody sent anything: they are always the same. */
export async function loadRollUpFiles(): Promise<readonly string[]> {
  const reception = await receive([], { fiscalYear: 2025, document: "report" });
  const files = await rollUpFiles(reception, rollUpReception(reception), {
    language: "ja",
    date: "2026-03-31",
    creator: "juso",
  });
  return files.map(({ path }) => path);
}
