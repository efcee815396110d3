import type { ParameterSet } from "@juso/grant";
import { type ByteSource, JusoError, type Language, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { type Html, html } from "@juso/reporters/page";
import {
  comparedNumber,
  differenceText,
  openPackage,
  receiptLines,
  type TypedNumber,
  verificationSentences,
  verifyPackage,
} from "@juso/submission-package";
import { fromBlobs } from "@juso/validator";
import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { packageWords } from "../../words/package-words.ts";
import type { CheckedSubmission } from "./checked-submission.ts";

/** What became of a package that somebody chose, or of the one that is shown. */
export async function verification(
  { file, typed }: Tasks["verification"],
  { language, parameterFile, sources }: Pick<CheckedSubmission, "language" | "parameterFile" | "sources">,
): Promise<TaskOutcome> {
  const source = file === undefined ? await packageAmong(sources) : fromBlobs([file])[0];
  if (source === undefined) return { notes: [packageWords[language].noFile] };
  return { markup: (await verified(source, language, typed, parameterFile?.parameters)).markup };
}

/** A package that was chosen to be checked, and what its receipt says; nothing for what is no package. */
export async function shownPackage(sources: readonly ByteSource[], language: Language): Promise<string | undefined> {
  const source = await packageAmong(sources);
  return source && (await verified(source, language, "")).markup;
}

async function packageAmong([source, ...others]: readonly ByteSource[]): Promise<ByteSource | undefined> {
  if (source === undefined || others.length > 0 || !/\.zip$/i.test(source.name)) return undefined;
  try {
    return (await openPackage(source)).receipt === undefined ? undefined : source;
  } catch (error) {
    if (error instanceof JusoError) return undefined;
    throw error;
  }
}

async function verified(
  source: ByteSource,
  language: Language,
  typed: string,
  parameters?: ParameterSet,
): Promise<Html> {
  const words = packageWords[language];
  const verification = await verifyPackage(source, parameters);
  const { differences, number, receipt, status } = verification;
  const typedNumber: TypedNumber | undefined = typed === "" ? undefined : comparedNumber(typed, number);
  const said = verificationSentences(verification, typedNumber);
  const isRight = status !== "altered" && (typedNumber ?? "same") === "same";
  const [judged, others] = [
    [said.status, said.typed],
    [said.signature, said.notAccepted],
  ].map((each) => each.filter((sentence) => sentence !== undefined)) as [Text[], Text[]];
  const told = [
    ...judged.map((sentence) => html`<p${isRight ? undefined : html` class="alert"`}>${sentence[language]}</p>\n`),
    ...others.map((sentence) => html`<p>${sentence[language]}</p>\n`),
  ];
  const lines = receipt === undefined || number === undefined ? [] : receiptLines(receipt, number, language);
  return html`<h3 tabindex="-1">${receipt === undefined ? words.noReceipt : words.isPackage}</h3>
${told}${number === undefined ? undefined : html`<p class="receipt-number">${number}</p>\n`}${differences.length === 0 ? undefined : html`<ul>\n${differences.map((each) => html`<li>${differenceText(each, visibleText(each.path))[language]}</li>\n`)}</ul>\n`}${lines.length === 0 ? undefined : html`<dl class="receipt">\n${lines.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>\n`}`;
}
