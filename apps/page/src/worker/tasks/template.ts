import { JusoError, type Language } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { codeLists, specVersion } from "@juso/schemas";
import { type LeftOutGroup, templateCsv, templateEntities, templateManifest } from "@juso/templates";
import { writeZip } from "@juso/workbook";
import type { Edition } from "../../edition.ts";
import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { deskWords } from "../../words/desk-words.ts";
import type { CheckedSubmission } from "./checked-submission.ts";

/** Put here by `build-page.ts`. */
declare const pageEdition: Edition;

/**
 * Files to fill in, the same bytes as `juso template` writes: CSV files with their manifest in a zip, or a workbook, which only the full
 * edition can write.
 *
 * @throws JusoError `data-not-accepted` when something of the submission would be lost.
 */
export async function template(
  asked: Tasks["template"],
  { language, sources }: Pick<CheckedSubmission, "language" | "sources">,
): Promise<TaskOutcome> {
  const profiles = templateEntities([], asked.set);
  const name = deskWords[language].templateNames[asked.filling === "nextYear" ? "nextYear" : asked.set];
  if (asked.form === "csv") {
    const files = [
      { name: "manifest.json", content: new TextEncoder().encode(templateManifest(profiles, specVersion)) },
      ...profiles.map((profile) => ({ name: `${profile.fileName}.csv`, content: templateCsv(profile) })),
    ];
    return { files: [{ name: `${name}.zip`, content: new Uint8Array(await writeZip(files)) }] };
  }
  const writer = pageEdition === "full" ? await import("./template-workbook.ts") : undefined;
  if (writer === undefined) throw new JusoError("usage", onlyInFull);
  const { bytes, leftOut, notes } = await writer.writtenTemplate(asked, profiles, sources, { codeLists, specVersion });
  return {
    files: [{ name: `${name}.xlsx`, content: new Uint8Array(bytes) }],
    notes: notes.map((note) => note[language]),
    ...(leftOut.length === 0 ? {} : { markup: leftOutMarkup(leftOut, language).markup }),
  };
}

function leftOutMarkup(groups: readonly LeftOutGroup[], language: Language): Html {
  const words = deskWords[language];
  const lists = groups.map(({ tables, why }) => {
    const items = tables.map(({ rows, title }) => html`<li>${words.rowsOf(title[language], rows)}</li>\n`);
    return html`<h4>${why[language]}</h4>\n<ul class="columns">\n${items}</ul>\n`;
  });
  return html`<details id="left-out"><summary>${words.leftOut}</summary>\n${lists}</details>\n`;
}

const onlyInFull = { ja: deskWords.ja.onlyInFull, en: deskWords.en.onlyInFull };
