import type { ParameterSet } from "@juso/grant";
import { type ByteSource, JusoError, type MunicipalityRegister, type Report } from "@juso/model";
import { mapCells, type Paper } from "@juso/paper";
import type { PdfFonts } from "@juso/paper/pdf";
import { reportFormats, reportView, visibleText } from "@juso/reporters";
import { openPackage, type Receipt } from "@juso/submission-package";
import { checkPackage } from "../compare/read-package.ts";
import type { MunicipalityReception, ReceivedFile, Reception } from "../reception/reception.ts";
import type { MunicipalityState } from "../reception/reception-states.ts";
import { isNotified, type NoticeOptions, noticePaper } from "./notice-paper.ts";

/** A file for a municipality. */
export interface ReturnFile {
  /** In the folder of the municipality, such as `992011/notice.pdf`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the files are made with. */
export interface ReturnOptions extends NoticeOptions {
  readonly fonts: PdfFonts;
  readonly parameters?: ParameterSet | undefined;
  /** The register of municipalities that the findings are judged by; the standard's when absent. */
  readonly register?: MunicipalityRegister;
  /** The bytes of a file that arrived, by its path in the reception; nothing when it is there no more. */
  readonly open: (path: string) => Promise<ByteSource | undefined>;
}

/** States whose files were read whole, so that their findings can be told. */
const readStates: ReadonlySet<MunicipalityState> = new Set(["accepted", "late", "returned", "duplicate"]);

/**
 * What a prefecture gives back, one municipality after the other: a notice for everyone to whom something is to be said, and the findings of every package
 * that has some, by table, row and field. Nothing is read of a file that was refused. The same reception and options give the same bytes.
 */
export async function* returnFiles(reception: Reception, options: ReturnOptions): AsyncGenerator<ReturnFile> {
  const { renderPdf } = await import("@juso/paper/pdf");
  for (const municipality of reception.municipalities) {
    const { files, municipalityCode } = municipality;
    if (!isNotified(municipality) || !isTold(municipality)) continue;
    const paper = await printable(noticePaper(reception, municipality, options), options.fonts);
    yield { path: `${municipalityCode}/notice.pdf`, content: await renderPdf(paper, { fonts: options.fonts }) };
    const found = files.filter(hasFindings);
    for (const [index, file] of found.entries()) {
      const content = await findingsOf(file, options);
      if (content === undefined) continue;
      yield { path: `${municipalityCode}/findings${found.length === 1 ? "" : `-${index + 1}`}.xlsx`, content };
    }
  }
}

function isTold(
  municipality: MunicipalityReception,
): municipality is MunicipalityReception & { readonly state: Exclude<MunicipalityState, "notAsked"> } {
  return municipality.state !== "notAsked";
}

function hasFindings({ errors, receipt, sameAs, state, warnings }: ReceivedFile): boolean {
  return receipt !== undefined && sameAs === undefined && readStates.has(state) && errors + warnings > 0;
}

async function findingsOf(file: ReceivedFile, options: ReturnOptions): Promise<Uint8Array | undefined> {
  const { language, open, parameters, register } = options;
  const { path, receipt } = file;
  const source = await open(path);
  if (source === undefined || receipt === undefined) return undefined;
  const { files, number } = await openPackage(source);
  // Another file may have taken its name since.
  if (number !== file.number) throw changedSince(path);
  const { report } = await checkPackage(
    { files },
    { asOf: receipt.asOf, language, parameters, ...(register && { register }) },
  );
  const view = reportView(withoutReasoned({ ...report, submission: file.number ?? path }, receipt), language);
  const { xlsx } = reportFormats;
  return xlsx.isText ? undefined : (await xlsx.write(view)).files[0]?.content;
}

/** The report without what the municipality keeps with a reason, check by check; the reasons did not come along. */
function withoutReasoned(report: Report, { findings: { acknowledged } }: Receipt): Report {
  const { summary } = report;
  const isReasoned = (id: string): boolean => (summary.byRule[id] ?? 0) <= (acknowledged[id] ?? 0);
  const gone = summary.tasks.filter(({ ruleId }) => isReasoned(ruleId));
  const count = (severity: string): number =>
    gone.filter((task) => task.severity === severity).reduce((sum, task) => sum + task.count, 0);
  const blocking = gone.filter((task) => task.blocking).reduce((sum, task) => sum + task.count, 0);
  return {
    ...report,
    summary: {
      ...summary,
      errors: summary.errors - count("error"),
      warnings: summary.warnings - count("warning"),
      infos: summary.infos - count("info"),
      blocking: summary.blocking - blocking,
      accepted: summary.blocking === blocking,
      byRule: Object.fromEntries(Object.entries(summary.byRule).filter(([id]) => !isReasoned(id))),
      tasks: summary.tasks.filter(({ ruleId }) => !isReasoned(ruleId)),
    },
    findings: report.findings.filter(({ ruleId }) => !isReasoned(ruleId)),
  };
}

/** The paper with every character that no font has as its number: a name that cannot be printed must not stop a notice. */
async function printable(paper: Paper, fonts: PdfFonts): Promise<Paper> {
  const { hasGlyph } = await import("@juso/paper/pdf");
  const numbered = (character: string): string => {
    const code = character.codePointAt(0) ?? 0;
    return hasGlyph(code, fonts) ? character : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  };
  const text = (value: string): string => [...visibleText(value)].map(numbered).join("");
  const sheets = paper.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      mapCells(block, (cell) => (typeof cell.value === "string" ? { ...cell, value: text(cell.value) } : cell)),
    ),
  }));
  return { ...paper, sheets };
}

function changedSince(path: string): JusoError {
  return new JusoError("input-not-found", {
    ja: `「${visibleText(path)}」は、受け付けた後に変わっています。フォルダを書き換えている人がいないか確かめて、もう一度実行してください。`,
    en: `"${visibleText(path)}" changed after it was received. See that nobody is writing to the folder, and run this again.`,
  });
}
