import {
  type MunicipalityReception,
  type MunicipalityState,
  type PackageRows,
  type ReceivedFile,
  type Reception,
  type RelationKey,
  type RelationRow,
  type RosterEntry,
  rowKeeper,
} from "@juso/aggregate";
import {
  componentTitles,
  deliveryModeTitles,
  grantLineCodeTitles,
  indicatorTitles,
  siteKindTitles,
  staffRoleTitles,
} from "@juso/model";

/** Numbers between 0 and 1 from a seed, always the same. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const among = <Value>(values: readonly Value[], next: () => number): Value =>
  values[Math.floor(next() * values.length)] as Value;

const refused: readonly MunicipalityState[] = [
  "returned",
  "duplicate",
  "otherYear",
  "caseRecords",
  "altered",
  "unreadable",
];

const nameParts = ["青", "梅", "川", "山", "原", "谷", "浜", "森", "杉", "橋", "泉", "岡"];

/** A municipality that nobody knows: every name and number is made up by the seed. */
function madeUpMunicipality(
  prefecture: string,
  index: number,
  next: () => number,
): MunicipalityReception & { rows?: PackageRows } {
  const municipalityCode = `${prefecture}${String(200 + index).padStart(3, "0")}${index % 10}`;
  const population = Math.floor(3000 * 2 ** (next() * 8));
  const suffix = population >= 50_000 ? "市" : population >= 8_000 ? "町" : "村";
  const implementationState = next() < 0.72 ? "implementing" : among(["preparing", "planned", "none"] as const, next);
  const isImplementing = implementationState === "implementing";
  const entry: RosterEntry = {
    municipalityCode,
    municipalityName: `${nameParts[index % 12]}${nameParts[(index * 7 + Math.floor(index / 12)) % 12]}${suffix}`,
    population,
    populationDate: "2025-04-01",
    implementationState,
    ...(isImplementing && { startFiscalYear: 2021 + Math.floor(next() * 5) }),
    ...(implementationState === "planned" && { plannedFiscalYear: 2026 + Math.floor(next() * 3) }),
  };
  // In every third prefecture everybody is in time.
  const chance = next() * (Number(prefecture) % 3 === 1 ? 0.77 : 1);
  const state: MunicipalityState = !isImplementing
    ? "notAsked"
    : chance < 0.72
      ? "accepted"
      : chance < 0.78
        ? "late"
        : chance < 0.88
          ? "missing"
          : among(refused, next);
  if (state === "notAsked" || state === "missing") return { municipalityCode, entry, state, files: [] };
  const isAdopted = state === "accepted" || state === "late";
  const file: ReceivedFile = {
    path: `${municipalityCode}-2025-v1.zip`,
    sha256: Array.from({ length: 64 }, () => among([..."0123456789abcdef"], next)).join(""),
    state,
    municipalityCode,
    number: `R7-${municipalityCode}-4327-0202-6847-21`,
    arrivedDate: state === "late" ? "2026-04-14" : `2026-04-0${1 + Math.floor(next() * 9)}`,
    isOtherVersion: next() < 0.05,
    errors: state === "returned" ? 1 + Math.floor(next() * 9) : 0,
    warnings: Math.floor(next() * 4),
    blocking: state === "returned" ? 1 : 0,
    refusedNames: state === "caseRecords" ? ["case.csv"] : [],
    isAdopted,
  };
  const files = state === "duplicate" ? [file, { ...file, path: `${municipalityCode}-2025-v2.zip` }] : [file];
  return {
    municipalityCode,
    entry,
    state,
    files,
    ...(isAdopted && { adopted: file, rows: madeUpRows(population, next) }),
  };
}

function madeUpRows(population: number, next: () => number): PackageRows {
  const rows: { [R in RelationKey]?: RelationRow[] } = {};
  const add = (relation: RelationKey, file: string, values: RelationRow["values"]): void => {
    const list = rows[relation] ?? [];
    rows[relation] = list;
    list.push({ values, place: { file, row: list.length + 2 } });
  };
  const yen = (share: number) => Math.floor(population * share * (0.5 + next())) * 100;
  for (const grantLineCode of Object.keys(grantLineCodeTitles)) {
    if (next() < 0.3) continue;
    const baseYen = yen(4);
    const payer = grantLineCode.startsWith("N") ? "national" : "prefectural";
    add("grantAmount", "calculation.json", {
      payer,
      grantLineCode,
      baseYen,
      amountYen: Math.floor(baseYen / 2000) * 1000,
      unverifiedCount: next() < 0.1 ? 1 : 0,
    });
  }
  for (const [funder, share] of [
    ["national", 30],
    ["prefectural", 14],
    ["transfer", 9],
    ["municipal", 12],
  ] as const) {
    const amountYen = yen(share);
    const settled =
      funder === "national" || funder === "prefectural"
        ? { decidedYen: amountYen + 50_000, receivedYen: amountYen + 20_000, returnYen: 20_000 }
        : {};
    add("funding", "calculation.json", { funder, amountYen, ...settled });
  }
  for (const indicatorCode of Object.keys(indicatorTitles)) {
    if (next() < 0.05) continue;
    const isReported = next() < 0.85;
    add(
      "indicator",
      "indicator.csv",
      isReported
        ? {
            indicatorCode,
            valueStatus: "reported",
            value: Math.floor(population * next() * 0.006) * 1000,
            targetValue: 20_000,
          }
        : { indicatorCode, valueStatus: among(["notReported", "unknown", "notApplicable"], next) },
    );
  }
  for (const componentCode of Object.keys(componentTitles)) {
    const isImplemented = next() < 0.8;
    add("component", "component.csv", {
      componentCode,
      isImplemented,
      ...(next() < 0.95 && { deliveryMode: among(Object.keys(deliveryModeTitles), next) }),
    });
    if (!isImplemented) continue;
    const persons = 1 + Math.floor(next() * 6);
    add("staffing", "staffing.csv", {
      componentCode,
      staffRole: among(Object.keys(staffRoleTitles).slice(0, 8), next),
      persons,
      fullTimeEquivalent: persons * 1000 - 250,
    });
  }
  for (const siteKind of Object.keys(siteKindTitles)) {
    for (let count = Math.floor(next() * 3); count > 0; count -= 1) {
      add("site", "site.csv", {
        siteKind,
        ...(next() < 0.9 && { consultations: Math.floor(next() * 900) }),
        participants: Math.floor(next() * 2000),
      });
    }
  }
  return rows;
}

/**
 * A reception that is made up from a seed.
 *
 * @param prefectures two digits each.
 * @param count how many municipalities each of them has.
 */
export function madeUpReception(prefectures: readonly string[], count: number, seed = 20260415): Reception {
  const next = seeded(seed);
  const made = prefectures.flatMap((prefecture) =>
    Array.from({ length: count }, (_, index) => madeUpMunicipality(prefecture, index, next)),
  );
  const keep = rowKeeper(
    new Map(made.flatMap(({ entry }) => (entry ? [[entry.municipalityCode, entry] as const] : []))),
  );
  return {
    fiscalYear: 2025,
    document: "report",
    deadline: "2026-04-10",
    municipalities: made.map(({ rows: _, ...municipality }) => municipality),
    unknownFiles: [
      {
        path: "メモ.zip",
        sha256: "0".repeat(64),
        state: "unreadable",
        isOtherVersion: false,
        errors: 0,
        warnings: 0,
        blocking: 0,
        refusedNames: [],
        isAdopted: false,
      },
    ],
    hasRoster: true,
    rows: new Map(
      made.flatMap(({ municipalityCode, rows }) =>
        rows === undefined ? [] : [[municipalityCode, keep(rows, municipalityCode)] as const],
      ),
    ),
  };
}

/** The first two digits of the codes of all prefectures. */
export const allPrefectures: readonly string[] = Array.from({ length: 47 }, (_, index) =>
  String(index + 1).padStart(2, "0"),
);
