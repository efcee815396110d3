import { builtInParameters } from "@juso/grant";
import { JusoError, type Text } from "@juso/model";
import { renderPdf } from "@juso/paper/pdf";
import { calculateWithFile } from "@juso/parameter-files";
import { html } from "@juso/reporters/page";
import { entitiesOfPackage, leftOutOfPackage, makePackage, receiptPaper } from "@juso/submission-package";
import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { packageWords } from "../../words/package-words.ts";
import { parameterFileWords } from "../../words/parameter-words.ts";
import type { CheckedSubmission } from "./checked-submission.ts";

/**
 * The package of a submission and its receipt, the same bytes as `juso package` writes.
 *
 * @throws JusoError `data-not-accepted` for a submission with errors, unless somebody wants it all the same; and as `makePackage` does.
 */
export async function packageOf(
  { document, notAccepted }: Tasks["package"],
  { language, loadFonts, parameterFile, read }: CheckedSubmission,
): Promise<TaskOutcome> {
  const words = packageWords[language];
  const checked = await read(entitiesOfPackage);
  const told: Text[] = [];
  const given = { file: parameterFile, words: parameterFileWords, note: (sentence: Text) => told.push(sentence) };
  const { accepted, blocking } = checked.report.summary;
  if (!accepted && !notAccepted) {
    const { en, ja } = packageWords;
    throw new JusoError("data-not-accepted", { ja: ja.refused(blocking), en: en.refused(blocking) });
  }
  const make = (parameters = builtInParameters) => makePackage({ checked, document, parameters });
  const { content, number, receipt } =
    document === "none" ? await make() : await calculateWithFile(given, checked, make);
  const pdf = await renderPdf(receiptPaper(receipt, number, language), { fonts: await loadFonts() });
  const name = `${receipt.municipalityCode}-${receipt.fiscalYear}`;
  const leftOut = leftOutOfPackage(checked);
  return {
    files: [
      { name: `${name}.zip`, content: new Uint8Array(content) },
      { name: `${name}-receipt.pdf`, content: new Uint8Array(pdf) },
    ],
    notes: [
      ...told.map((sentence) => sentence[language]),
      ...(accepted ? [] : [words.madeNotAccepted]),
      ...(leftOut ? [leftOut[language]] : []),
    ],
    markup: html`<h3 tabindex="-1">${words.number}</h3>
<p class="receipt-number">${number}</p>
<p class="quiet">${words.numberHint}</p>
`.markup,
  };
}
