import type { GrantSummary } from "@juso/grant";
import type { ByteSource, RecordsByEntity, Row } from "@juso/model";
import type { Receipt } from "@juso/submission-package";
import { packagePaths } from "@juso/tables";
import type { PackageRows, RelationRow, RelationValue } from "./relation-row.ts";
import { staffingRows } from "./staffing-rows.ts";
import { thousandths, tooFine } from "./thousandths.ts";

/**
 * What a package gives to the tables, of the year of its receipt. An indicator of which a number cannot be told in thousandths
 * has the state `tooFine`, so that it is seen and not lost. What is known of the municipality from elsewhere, its prefecture and its population
 * band, is not among the values.
 *
 * @param files all that the package holds.
 * @param records the records of its tables.
 * @param result the grant as it was calculated from them here; absent when it was not.
 */
export async function rowsOfPackage(
  { fiscalYear, municipalityCode }: Pick<Receipt, "fiscalYear" | "municipalityCode">,
  files: readonly ByteSource[],
  records: RecordsByEntity,
  result: GrantSummary | undefined,
): Promise<PackageRows> {
  const known = { municipalityCode };
  const rows = <T>(
    of: readonly Row<T>[] | undefined,
    values: (value: T) => Readonly<Record<string, RelationValue>>,
  ): readonly RelationRow[] =>
    (of ?? []).map(({ position: { file, row }, value }) => ({
      values: { ...known, ...values(value) },
      place: { file, row },
    }));
  const ofYear = <T extends { readonly fiscalYear: number }>(of: readonly Row<T>[] | undefined): readonly Row<T>[] =>
    (of ?? []).filter(({ value }) => value.fiscalYear === fiscalYear);
  return {
    ...(result && { grantAmount: grantAmounts(result), funding: fundings(result) }),
    indicator: rows(ofYear(records.indicator), ({ indicatorCode, targetValue, value, valueStatus }) => {
      const numbers = { value: thousandths(value), targetValue: thousandths(targetValue) };
      const isTooFine = Object.values(numbers).includes(tooFine);
      return {
        indicatorCode,
        valueStatus: isTooFine ? tooFine : valueStatus,
        value: numbers.value === tooFine ? undefined : numbers.value,
        targetValue: numbers.targetValue === tooFine ? undefined : numbers.targetValue,
      };
    }),
    component: rows(ofYear(records.component), ({ componentCode, deliveryMode, isImplemented }) => ({
      componentCode,
      isImplemented,
      deliveryMode,
    })),
    site: rows(records.site, ({ consultations, participants, siteKind }) => ({
      siteKind,
      consultations,
      participants,
    })),
    ...(await staffingRows(municipalityCode, files)),
  };
}

function grantAmounts({ lines, municipalityCode }: GrantSummary): readonly RelationRow[] {
  return lines.map(({ amountYen, baseYen, line, payer, unverified }, index) => ({
    values: {
      municipalityCode,
      payer,
      grantLineCode: line,
      baseYen,
      amountYen,
      unverifiedCount: unverified?.length ?? 0,
    },
    place: { file: packagePaths.calculation, pointer: `/lines/${index}` },
  }));
}

/** National and prefectural with their settlement; the transfer and the municipality's own share have an amount alone. */
function fundings({ municipalityCode, municipalYen, payers, transfer }: GrantSummary): readonly RelationRow[] {
  const file = packagePaths.calculation;
  return [
    ...(["national", "prefectural"] as const).map((funder) => {
      const { change, settlement, totalYen } = payers[funder];
      const difference = settlement?.differenceYen ?? undefined;
      return {
        values: {
          municipalityCode,
          funder,
          amountYen: totalYen,
          decidedYen: settlement?.decidedYen ?? change?.decidedYen,
          receivedYen: settlement?.receivedYen ?? undefined,
          returnYen: difference === undefined ? undefined : Math.max(0, difference),
        },
        place: { file, pointer: `/payers/${funder}` },
      };
    }),
    {
      values: { municipalityCode, funder: "transfer", amountYen: transfer.totalYen },
      place: { file, pointer: "/transfer/totalYen" },
    },
    {
      values: { municipalityCode, funder: "municipal", amountYen: municipalYen },
      place: { file, pointer: "/municipalYen" },
    },
  ];
}
