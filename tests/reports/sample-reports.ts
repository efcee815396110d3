import { type ByteSource, type Location, memorySource, type Report } from "@juso/model";
import { comparedWith } from "@juso/reporters";
import { type ValidateOptions, validate } from "@juso/validator";
import { readFolder, validateExample } from "../conformance/example-folder.ts";

/** Reports of every kind that a form has to show, each with a name. */
export const sampleReports: Readonly<Record<string, () => Promise<Report>>> = {
  "a city with many defects": () => of("mihon-city-defects/submission"),
  "a town with defects": () => of("mihonkawa-town-defects/submission"),
  "a clean submission": () => of("mihon-city"),
  "a column that is wrong throughout": storm,
  "a report that leaves most findings out": async () =>
    report(await readFolder("mihon-city-defects/submission"), { maxFindings: 10 }),
  "a second report beside the first": async () =>
    comparedWith(
      await of("mihon-city-defects/submission", "2026-05-01"),
      await of("mihonkawa-town-defects/submission"),
    ),
  "the same report again": async () => {
    const report = await of("mihon-city-defects/submission");
    return comparedWith(report, report);
  },
  "facts that stay as they are": () => acknowledged(),
  "planted texts": () => plantedReport(),
  "planted texts, shown": () => plantedReport(true),
  "a number of a person": numberReport,
  "a hostile report": async () => hostileReport,
};

async function of(folder: string, asOf?: string): Promise<Report> {
  return (await validateExample(folder, asOf)).report;
}

/** A year in which the timing of every meeting has a code that does not exist. */
async function storm(): Promise<Report> {
  const files = await readFolder("mihon-city");
  const name = "meeting-case.csv";
  const [header = "", ...rows] = new TextDecoder().decode(files.get(name)).split("\r\n");
  const at = header.split(",").indexOf("meetingTiming");
  const wrong = rows.map((row) => (row === "" ? row : row.split(",").with(at, "unheardOf").join(",")));
  files.set(name, new TextEncoder().encode([header, ...wrong].join("\r\n")));
  return report(files);
}

/** A year in which the municipality took part in none of the conferences of spring, which nothing can mend; one of two is acknowledged. */
export async function acknowledged(): Promise<Report> {
  const files = await readFolder("mihon-city");
  const participants = new TextDecoder().decode(files.get("meeting-participant.csv")).split("\r\n");
  const isAbsent = (row: string): boolean => /^[^,]+,MT-000[12],市町村,/.test(row);
  const rest = participants.filter((row) => !isAbsent(row)).join("\r\n");
  files.set("meeting-participant.csv", new TextEncoder().encode(rest));
  const titles = "exceptionId,ruleId,recordId,reason,approver,approvedDate";
  const row = `EX-1,meeting-juso-kaigi-municipality-attends,MT-0001,"${reason}",福祉課長,2025-06-10`;
  files.set("exception.csv", new TextEncoder().encode(`${titles}\n${row}\n`));
  files.delete("manifest.json");
  return report(files, { specVersion: "0.1.0", fiscalYear: 2025 });
}

/** Why a finding stays: written for whoever reads the report, and so shown in all of them. */
const reason = "大雨の対応で出席できなかった。]]>&<b>";

/** What stands in a cell of a case record, and must not leave the machine. */
export const secret = "]]>&<b c='1'>\"秘密の値";
/** What stands in an id and in a column of the submitter's own: it is shown, but must not be obeyed. */
const hostile = '\u001b[31m\u0007\u009b\n\ud800\ufffe]]>&<b c="1">{0}';

/** A submission whose cells, ids and columns hold what a careless form of a report would obey or tell. */
export function plantedReport(showValues = false): Promise<Report> {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const cases = [
    ["caseId", "householdId", "openedDate", "sex", "ageClass", `x_${hostile}`],
    [hostile, "HH-1", secret, secret, "60s", hostile],
    [hostile, "HH-1", "2025-04-01", "unknown", secret, hostile],
  ];
  const half = JSON.stringify({ serviceActivityId: "\ud800\uffff", serviceId: "SV-1", activityDate: secret });
  const manifest = { specVersion: "0.1.0", municipalityCode: "992011", fiscalYear: 2025, level: "p0" };
  const documents = [
    { path: "事例 #1%.csv", entity: "case" },
    { path: "service-activity.jsonl", entity: "serviceActivity" },
  ];
  const texts = {
    "manifest.json": JSON.stringify({ ...manifest, documents }),
    "事例 #1%.csv": cases.map((row) => `${row.map(cell).join(",")}\r\n`).join(""),
    "service-activity.jsonl": `${half}\n`,
  };
  const files = Object.entries(texts).map(([name, text]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(text),
  ]);
  return report(new Map(files), { showValues });
}

/** Twelve made-up digits that pass as a 個人番号, and the ways in which people write them. */
export const individualNumber = "730518264905";
const written = [
  individualNumber,
  "7305-1826-4905",
  "7305 1826 4905",
  "７３０５　１８２６　４９０５",
  "７３０５１８２６４９０５",
];

/** A submission that holds the number wherever a table has room for it: in case records and others, in CSV and in JSON. */
export function numberSources(): readonly ByteSource[] {
  const [plain = "", hyphens = "", blanks = "", wide = "", wideRow = ""] = written;
  // Where a message or a report cuts them off, ten of the digits stand before the cut.
  const long = "あ".repeat(50);
  const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(",")}\r\n`).join("");
  const texts: Readonly<Record<string, string>> = {
    "manifest.json": JSON.stringify({
      ...{ specVersion: "0.1.0", municipalityCode: "992011", fiscalYear: 2025, level: "p0" },
      documents: ["case.csv", "person.csv", "operator.csv", "site.json", "service-activity.jsonl"].map((path) => ({
        path,
      })),
    }),
    "case.csv": table([
      ["caseId", "householdId", "openedDate", "sex", "ageClass", "x_memo", `x_${plain}`],
      ...written.map((text) => [text, text, text, text, `60s;${text}`, text, text]),
      [plain, "HH-1", "2025-04-01", "male", "60s", `${"い".repeat(190)}${plain}`, ""],
      ["C-2", "HH-1", `${long}${plain}`, `${long}${hyphens}`, "60s", "", ""],
      ["C-1", "HH-1", "2025-04-01", "unheardOf", "60s", `${"い".repeat(188)}${hyphens}`, plain],
    ]),
    "person.csv": table([
      ["personId", "personName", "postalCode", "homePhone", "address"],
      [plain, `番号 ${hyphens}`, plain, blanks, wide],
      [plain, `番号 ${hyphens}`, hyphens, wideRow, `${long}${plain}`],
      ["P-1", "見本", `${long}${plain}`, `${long}${hyphens}`, "見本市"],
    ]),
    "operator.csv": table([
      ["operatorId", "operatorName", "deliveryMode", "corporateNumber"],
      [plain, `番号は${wide}です`, plain, plain],
      [plain, "見本", "contract", hyphens],
      ["O-1", "見本", `${long}${plain}`, `${long}${plain}`],
    ]),
    "site.json": JSON.stringify([
      {
        ...{ siteId: plain, siteName: hyphens, siteKind: blanks, operatorId: wide, componentCodes: [plain, plain] },
        ...{ openedDate: plain, address: Number(plain), openDaysPerWeek: plain, linkedSiteIds: [wideRow, wideRow] },
        ...{ [plain]: plain, [`x_${plain}`]: plain },
      },
    ]),
    "service-activity.jsonl": `${JSON.stringify({ serviceActivityId: plain, serviceId: plain, [hyphens]: 1 })}\n`,
  };
  return Object.entries(texts).map(([name, text]) => memorySource(name, new TextEncoder().encode(text)));
}

/** The report of it, with every value that can be asked for. */
export async function numberReport(): Promise<Report> {
  const options = { tool: { name: "juso", version: "0.1.0" }, asOf: "2026-04-09", showValues: true };
  return (await validate(numberSources(), options)).report;
}

/** A place whose every part is hostile. */
const place: Location = {
  ...{ file: `${hostile}/\ud800:?.csv`, sheet: hostile, line: 2, column: 1, cell: hostile },
  ...{ field: hostile, recordId: hostile, pointer: hostile },
};

/** A report that is hostile in every text it has. */
export const hostileReport: Report = {
  reportVersion: 1,
  submission: hostile,
  tool: { name: "juso", version: hostile },
  standard: { version: "0.1.0", ruleSetHash: "00" },
  asOf: "2026-04-09",
  inputs: [{ path: hostile, sha256: "0".repeat(64), bytes: 1, encoding: hostile, records: 1 }],
  summary: {
    ...{ accepted: false, errors: 100, warnings: 0, infos: 0, byRule: { [hostile]: 100 }, blocking: 100 },
    tasks: [
      { ruleId: hostile, title: hostile, severity: "error", blocking: true, whoFixes: "municipality", count: 100 },
    ],
  },
  findings: [
    {
      ...{ ruleId: hostile, messageId: hostile, severity: "error", blocking: true, message: hostile, fix: hostile },
      ...{ whoFixes: "municipality", location: place, count: 100, places: [place, { file: hostile, line: 3 }] },
      citations: [{ document: "juso", section: hostile }],
      echo: { [hostile]: hostile },
    },
  ],
  omitted: { findings: 0, byRule: {} },
  skipped: [{ ruleId: `${hostile}-2`, because: hostile }],
};

async function report(files: ReadonlyMap<string, Uint8Array>, options: Partial<ValidateOptions> = {}): Promise<Report> {
  const sources = [...files].map(([name, bytes]) => memorySource(name, bytes));
  return (await validate(sources, { tool: { name: "juso", version: "0.1.0" }, asOf: "2026-04-09", ...options })).report;
}
