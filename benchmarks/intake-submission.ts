import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeCp932 } from "../packages/tables/dist/index.js";

/**
 * What the rows of a generated table of intakes are like. `clean` gives no findings. `wrong`: every cell is wrong, each column with one
 * text. `distinct`: every wrong text occurs once. `shifted`: a column of numbers was put before the table, so that no cell stands under
 * its own header. `japanese`: clean, with Japanese headers and names of codes, as a system exports it.
 */
export type IntakeRows = "clean" | "wrong" | "distinct" | "shifted" | "japanese";

const columns =
  "intakeId,receivedDate,siteId,componentCode,isNew,consultationRoute,concerns,primaryConcern,triage,isAccepted,x_row";
const japaneseColumns =
  "相談受付ID,受付日,拠点ID,受け付けた構成事業,新規の相談,相談経路,相談内容,最も困っていること,振り分け,受け付けたか,x_row";
const sites = ["ST-SOGO,ccsLtc", "ST-KIKAN,ccsDisability", "ST-KODOMO,ccsChild", "ST-JIRITSU,ccsSelfReliance"];
const concerns = ["care;income,care", "housing,housing", "childRearing;family;income,family", "debt;jobSearch,debt"];
const japanese: Readonly<Record<string, string>> = {
  ccsLtc: "地域包括支援センターの運営",
  ccsDisability: "障害者相談支援事業",
  ccsChild: "利用者支援事業",
  ccsSelfReliance: "自立相談支援事業",
  care: "介護のこと",
  housing: "住まいについて",
  debt: "債務について",
};

/**
 * Writes the submission of a large city into a folder: the sites of the example and one CSV of intakes, about 100 bytes a row. The same
 * arguments give the same bytes. Every id is its own, so that the index of keys is as large as in earnest.
 *
 * @param example folder of the fictional city whose sites the rows refer to.
 */
export async function writeIntakeSubmission(
  folder: string,
  example: string,
  { rows, kind, isCp932 = false }: { readonly rows: number; readonly kind: IntakeRows; readonly isCp932?: boolean },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const given = JSON.parse(await readFile(join(example, "manifest.json"), "utf8")) as { documents: { path: string }[] };
  const copied = ["municipality.csv", "operator.csv", "site.csv"];
  for (const name of copied) await copyFile(join(example, name), join(folder, name));
  const documents = [
    ...given.documents.filter(({ path }) => copied.includes(path)),
    { path: "intake.csv", entity: "intake" },
  ];
  await writeFile(join(folder, "manifest.json"), JSON.stringify({ ...given, documents }));
  const encode = isCp932 ? encodeCp932 : (text: string) => new TextEncoder().encode(text);
  const line = lines[kind];
  const file = createWriteStream(join(folder, "intake.csv"));
  file.write(encode(`${isCp932 ? "" : "\ufeff"}${kind === "japanese" ? japaneseColumns : columns}\r\n`));
  for (let start = 0; start < rows; start += 5000) {
    let block = "";
    for (let row = start; row < Math.min(start + 5000, rows); row += 1) block += `${line(row)}\r\n`;
    if (!file.write(encode(block))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

const lines: Readonly<Record<IntakeRows, (row: number) => string>> = {
  clean: (row) =>
    `${id(row)},${date(row)},${sites[row % 4]},${row % 3 === 0},personVisit,${concerns[(row >> 2) % 4]},ownSupport,true,${row}`,
  japanese: (row) => {
    const [site, component] = (sites[row % 4] as string).split(",") as [string, string];
    const concern = ["care", "housing", "debt"][row % 3] as string;
    return `${id(row)},${date(row)},${site},${japanese[component]},${row % 3 === 0 ? "はい" : "いいえ"},本人（来所）,${japanese[concern]},${japanese[concern]},他機関へつなぐ,はい,窓口${row % 9}番`;
  },
  wrong: (row) =>
    `IN-SAME,2025年13月45日,ST-NONE,noCode,たぶん,noRoute,noConcern;noOther,noConcern,noTriage,おそらく,${row}`,
  distinct: (row) =>
    `IN-${"0".repeat(64)}${row},2025年13月${row}日,ST-NONE-${row},noCode${row},たぶん${row},noRoute${row},noConcern${row};noOther${row},noConcern${row},noTriage${row},おそらく${row},${row}`,
  shifted: (row) => `${row},${lines.clean(row).slice(0, -`,${row}`.length)}`,
};

function id(row: number): string {
  return `IN-${`${row}`.padStart(8, "0")}`;
}

function date(row: number): string {
  return `2025-${`${(row % 9) + 4}`.padStart(2, "0")}-${`${(row % 28) + 1}`.padStart(2, "0")}`;
}
