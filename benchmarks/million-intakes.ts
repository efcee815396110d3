import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const columns =
  "intakeId,receivedDate,siteId,componentCode,isNew,consultationRoute,concerns,primaryConcern,triage,isAccepted,x_row";
const sites = ["ST-SOGO,ccsLtc", "ST-KIKAN,ccsDisability", "ST-KODOMO,ccsChild", "ST-JIRITSU,ccsSelfReliance"];
const concerns = ["care;income,care", "housing,housing", "childRearing;family;income,family", "debt;jobSearch,debt"];

/**
 * Writes the submission of a large city into a folder: the sites of the example and one CSV of intakes (UTF-8, 100 bytes a row).
 * Every id is its own, so that the index of keys is as large as in earnest. The rows give no findings.
 *
 * @param example folder of the fictional city whose sites the rows refer to.
 */
export async function writeMillionIntakes(folder: string, rows: number, example: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const given = JSON.parse(await readFile(join(example, "manifest.json"), "utf8")) as { documents: { path: string }[] };
  const copied = ["municipality.csv", "operator.csv", "site.csv"];
  for (const name of copied) await copyFile(join(example, name), join(folder, name));
  const documents = [
    ...given.documents.filter(({ path }) => copied.includes(path)),
    { path: "intake.csv", entity: "intake" },
  ];
  await writeFile(join(folder, "manifest.json"), JSON.stringify({ ...given, documents }));
  const file = createWriteStream(join(folder, "intake.csv"));
  file.write(`\ufeff${columns}\r\n`);
  for (let start = 0; start < rows; start += 5000) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(start + 5000, rows); row += 1) lines.push(intakeLine(row));
    if (!file.write(lines.join(""))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

function intakeLine(row: number): string {
  const month = `${(row % 9) + 4}`.padStart(2, "0");
  const day = `${(row % 28) + 1}`.padStart(2, "0");
  const id = `IN-${`${row}`.padStart(8, "0")}`;
  return `${id},2025-${month}-${day},${sites[row % 4]},${row % 3 === 0},personVisit,${concerns[(row >> 2) % 4]},ownSupport,true,${row}\r\n`;
}
