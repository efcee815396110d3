import type { Language, Report } from "@juso/model";
import { reportFormats, reportView } from "@juso/reporters";
import { readPdfText } from "../../packages/paper/src/pdf/read-pdf-text.fixture.ts";
import { sampleFonts } from "../../packages/paper/src/pdf/sample-fonts.fixture.ts";

const fonts = sampleFonts();

/** The text of the pages of a report as PDF. */
export async function pagesOfReport(report: Report, language: Language): Promise<readonly string[]> {
  const { pdf } = reportFormats;
  if (pdf.isText) throw new Error("a PDF is a file");
  const { files } = await pdf.write(reportView(report, language, undefined, async () => fonts));
  return files.flatMap(({ content }) => readPdfText(content));
}
