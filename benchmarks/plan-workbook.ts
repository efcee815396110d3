import { writeFile } from "node:fs/promises";
import { writeXlsxStream } from "hucre/xlsx";

const columns =
  "planId,caseId,planKind,planVersion,draftedDate,adoptedDate,personsIntention,issuesToSolve,supportPolicy,integrationMeasures,usesOutreach,usesParticipation,monitoringDate,periodStartDate,periodEndDate,personAgreedDate,x_office,x_staff,x_number,x_note";

/** Writes a workbook with one sheet of plans of 20 columns, texts shared as Excel writes them. The same rows give the same cells. */
export async function writePlanWorkbook(path: string, rows: number): Promise<void> {
  await writeFile(path, writeXlsxStream(planRows(rows), { name: "支援プラン", inlineStrings: false }));
}

function* planRows(rows: number): Generator<(string | number | boolean)[]> {
  yield columns.split(",");
  for (let row = 0; row < rows; row += 1) {
    const day = `${(row % 28) + 1}`.padStart(2, "0");
    const number = `${row}`.padStart(7, "0");
    yield [
      `PL-${number}`,
      `CS-${number}`,
      "multiAgency",
      1,
      `2025-04-${day}`,
      `2025-05-${day}`,
      "家で暮らし続けたい",
      `課題${row % 500}`,
      "関係機関で分担して支える",
      "月に一度の会議で確かめる",
      row % 2 === 0,
      row % 3 === 0,
      `2025-09-${day}`,
      `2025-05-${day}`,
      "2026-03-31",
      `2025-05-${day}`,
      `第${row % 12}係`,
      `担当${row % 40}`,
      row,
      `備考${row}`,
    ];
  }
}
