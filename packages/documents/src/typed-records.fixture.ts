import type { DocumentKindCode, EntityMap, RecordsByEntity } from "@juso/model";
import type { CellValue } from "@juso/paper";
import { documentKind } from "./kinds/document-kinds.ts";

const position = { file: "typed.csv", line: 2, row: 2 };
const fiscalYear = 2025;

/** The records as they would be if a clerk had entered there what was typed into a cell of a form; `undefined` for cells that no record stands behind. */
export function typedRecords(
  records: RecordsByEntity,
  kind: DocumentKindCode,
  id: string,
  value: CellValue,
): RecordsByEntity | undefined {
  const yen = typeof value === "number" ? value : undefined;
  const [what = "", ...rest] = id.split(".");
  const key = rest.join(".");
  const isReport = documentKind(kind)?.calculation === "report";
  switch (what) {
    case "costLine":
      return changed(records, "costLine", (line) => line.costLineId === key, {
        [isReport ? "actualYen" : "plannedYen"]: yen,
      });
    case "eligibleLine":
      return changed(records, "costLine", (line) => line.costLineId === key, {
        [isReport ? "actualEligibleYen" : "plannedEligibleYen"]: yen,
      });
    case "incomeLine":
      return changed(records, "incomeLine", (line) => line.incomeLineId === key, {
        [isReport ? "actualYen" : "plannedYen"]: yen,
      });
    case "spareCost":
      return added(records, key, { [isReport ? "actualYen" : "plannedYen"]: yen });
    case "spareEligible":
      return added(records, key, { [isReport ? "actualEligibleYen" : "plannedEligibleYen"]: yen });
    case "spareIncome":
      return addedIncome(records, key, { [isReport ? "actualYen" : "plannedYen"]: yen });
    case "b":
      return grantLine(records, key, { baseYearCostYen: yen });
    case "corrected":
      return grantLine(records, key, { correctedBaseYearCostYen: yen ?? 0 });
    case "uncorrected":
      return grantLine(records, key, { baseYearCostYen: yen });
    case "E":
      return grantLine(records, key, { baseAmountYen: yen });
    case "x":
      return impact(records, key, yen ?? 0);
    case "ceiling":
      return cap(records, key, { capYen: yen });
    case "other":
      return cap(records, key, { otherProgrammeCostYen: yen ?? 0 });
    case "adjustment":
      return changed(records, "grantSetting", () => true, { adjustmentGrantYen: yen });
    case "receipt":
      return changed(records, "grantReceipt", (receipt) => receipt.grantReceiptId === key, { amountYen: yen ?? 0 });
    case "decided":
      return decision(records, key as "national", yen);
    case "budget":
      return changed(records, "budgetLine", (line) => line.budgetLineId === key, {
        [isReport ? "settledRelatedYen" : "relatedYen"]: yen,
      });
    case "carried":
      return changed(records, "budgetLine", (line) => line.budgetLineId === key, { carriedOverYen: yen });
    case "proceeds":
      return changed(records, "propertyItem", (item) => item.propertyItemId === key, { disposalProceedsYen: yen });
    case "requested":
      return changed(records, "grantDocument", (document) => document.documentKind === kind, { requestedYen: yen });
    case "taxCredit":
      return changed(records, "grantDocument", (document) => document.documentKind === kind, { taxCreditYen: yen });
    default:
      return undefined;
  }
}

function changed<E extends keyof EntityMap>(
  records: RecordsByEntity,
  entity: E,
  isIt: (value: EntityMap[E]) => boolean,
  change: Readonly<Record<string, number | undefined>>,
): RecordsByEntity {
  const rows: readonly { readonly value: EntityMap[E]; readonly position: typeof position }[] = (records[entity] ??
    []) as never;
  return {
    ...records,
    [entity]: rows.map((row) =>
      isIt(row.value) ? { ...row, value: withoutBlanks({ ...row.value, ...change }) } : row,
    ),
  };
}

function withoutBlanks<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/** A cost that the records did not hold: what a clerk writes into a blank row. */
function added(
  records: RecordsByEntity,
  row: string,
  change: Readonly<Record<string, number | undefined>>,
): RecordsByEntity {
  const costLineId = `typed ${row}`;
  const isIt = (line: EntityMap["costLine"]): boolean => line.costLineId === costLineId;
  if (records.costLine?.some(({ value }) => isIt(value))) return changed(records, "costLine", isIt, change);
  const componentCode = row.split(".")[0] as EntityMap["costLine"]["componentCode"];
  const line = { costLineId, fiscalYear, componentCode, expenseCategory: "supplies", fundingSource: "juso" } as const;
  return {
    ...records,
    costLine: [...(records.costLine ?? []), { value: withoutBlanks({ ...line, ...change }), position }],
  };
}

function addedIncome(
  records: RecordsByEntity,
  row: string,
  change: Readonly<Record<string, number | undefined>>,
): RecordsByEntity {
  const componentCode = row.split(".")[0] as EntityMap["incomeLine"]["componentCode"];
  const line = { incomeLineId: `typed ${row}`, fiscalYear, componentCode, incomeKind: "donation" } as const;
  const value = withoutBlanks({ ...line, ...change });
  return { ...records, incomeLine: [...(records.incomeLine ?? []), { value, position }] };
}

function grantLine(
  records: RecordsByEntity,
  item: string,
  change: Readonly<Record<string, number | undefined>>,
): RecordsByEntity {
  if (records.grantLine?.some(({ value }) => value.grantItem === item))
    return changed(records, "grantLine", (line) => line.grantItem === item, change);
  const value = withoutBlanks({ fiscalYear, grantItem: item as EntityMap["grantLine"]["grantItem"], ...change });
  return { ...records, grantLine: [...(records.grantLine ?? []), { value, position }] };
}

function impact(records: RecordsByEntity, item: string, yen: number): RecordsByEntity {
  const others = (records.impactAmount ?? []).filter(({ value }) => value.grantItem !== item);
  const value: EntityMap["impactAmount"] = {
    impactAmountId: `X-${item}`,
    fiscalYear,
    grantItem: item as EntityMap["impactAmount"]["grantItem"],
    impactKind: yen < 0 ? "abolished" : "opened",
    amountYen: Math.abs(yen),
  };
  return { ...records, impactAmount: [...others, { value, position }] };
}

/** A ceiling that is cleared is a row that is not there. */
function cap(
  records: RecordsByEntity,
  category: string,
  change: Readonly<Record<string, number | undefined>>,
): RecordsByEntity {
  const old = records.categoryCap?.find(({ value }) => value.capCategory === category)?.value;
  const others = (records.categoryCap ?? []).filter(({ value }) => value.capCategory !== category);
  const value = {
    fiscalYear,
    otherProgrammeCostYen: 0,
    ...old,
    capCategory: category,
    ...change,
  } as EntityMap["categoryCap"];
  return { ...records, categoryCap: value.capYen === undefined ? others : [...others, { value, position }] };
}

function decision(
  records: RecordsByEntity,
  payer: "national" | "prefectural",
  yen: number | undefined,
): RecordsByEntity {
  const others = (records.grantDecision ?? []).filter(({ value }) => value.payer !== payer);
  if (yen === undefined) return { ...records, grantDecision: others };
  const value = { grantDecisionId: `T-${payer}`, fiscalYear, payer, decidedDate: "2025-12-01", amountYen: yen };
  return { ...records, grantDecision: [...others, { value, position }] };
}
