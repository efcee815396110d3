import { budgetRoleTitles, groupDigits, type Rule, signedDigits, submissionRule } from "@juso/model";
import { calculationRecords } from "../grant/calculation-reads.ts";
import { sumOf } from "../grant/sum-of.ts";
import { type BudgetAgreement, budgetReads } from "./budget-agreement.ts";
import { budgetAgreementMessages } from "./budget-agreement-messages.ts";
import { budgetStages } from "./budget-stages.ts";

/** The rule that the extract agrees with the records, or says why not. Without a reason `juso export` makes no document: a difference is an error. */
export function budgetAgreementRule({ id, role, side, citation, uses, recorded, examples }: BudgetAgreement): Rule {
  const { ja, en } = budgetRoleTitles[role];
  return submissionRule({
    id,
    since: "0.2.0",
    severity: "error",
    blocking: false,
    whoFixes: "municipality",
    requirements: [],
    citations: [citation, { document: "juso", section: "予算・決算の抄本と調書の照合" }],
    title: {
      ja: `抄本の「${ja}」の額が、調書のもとになる額と一致する`,
      en: `The extract agrees with the records on "${en}"`,
    },
    messages: budgetAgreementMessages,
    entity: "budgetLine",
    reads: readsOf(uses),
    mayBeAbsent: uses,
    *check(view, { calculatedAmounts, fiscalYear }) {
      const [firstLine] = view.budgetLine.where("fiscalYear", fiscalYear);
      const documents = view.grantDocument.where("fiscalYear", fiscalYear);
      for (const stage of budgetStages) {
        const { column, columnJa, columnEn, kinds } = stage;
        const isDue = documents.some(({ value }) => kinds.includes(value.documentKind));
        if (!isDue || !firstLine) continue;
        const calculated = () => calculatedAmounts?.(calculationRecords(view), stage.calculation);
        const amount = recorded(view, fiscalYear, stage, calculated);
        if (amount === undefined) continue;
        const { source, yen: records } = amount;
        const lines = view.budgetLine
          .where("budgetRole", role)
          .filter(({ value }) => value.fiscalYear === fiscalYear && value.budgetSide === side);
        const named = { role: ja, roleEn: en };
        const compared = { ...named, source: source.ja, sourceEn: source.en };
        const [row] = lines;
        if (!row) {
          const values = { records: groupDigits(records) };
          if (records > 0) yield { row: firstLine, messageId: "noLine", data: compared, values };
          continue;
        }
        const blank = lines.find(({ value }) => value[column] === undefined);
        if (blank) {
          yield { row: blank, messageId: "blank", field: column, data: { ...named, column: columnJa, columnEn } };
          continue;
        }
        const extract = sumOf(lines, column) ?? 0;
        if (extract === records || lines.some(({ value }) => value.deviationReason)) continue;
        const data = { ...compared, column: columnJa, columnEn };
        const values = { extract: groupDigits(extract), records: groupDigits(records) };
        // A thousandth, however it was rounded line by line.
        if (extract > 0 && Math.abs(records - extract * 1000) < 1000 * lines.length)
          yield { row, messageId: "inThousands", field: column, data, values };
        else {
          const difference = signedDigits(extract - records);
          yield { row, messageId: "differs", field: column, data, values: { ...values, difference } };
        }
      }
    },
    examples,
  });
}

/** Only what the rule looks at, so that a fault elsewhere does not stop it; the examples run with no more. */
function readsOf(uses: BudgetAgreement["uses"]): typeof budgetReads {
  const keys = new Set<string>(["grantDocument", "budgetLine", ...uses]);
  return Object.fromEntries(Object.entries(budgetReads).filter(([key]) => keys.has(key))) as typeof budgetReads;
}
