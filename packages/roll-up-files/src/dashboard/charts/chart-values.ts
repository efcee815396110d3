import type { ShownCell, ShownTable } from "@juso/aggregate";
import { type Language, signedDigits } from "@juso/model";
import { dashboardWords } from "../dashboard-words.ts";
import type { NumberedLine } from "../table-groups.ts";

/** One thing that a chart shows: how it is called, the number as the table says it, and its size; no size where there is no number. */
export interface ChartValue {
  readonly label: string;
  readonly text: string;
  readonly size?: number;
}

/**
 * What a chart shows of some lines: the numbers of one column.
 *
 * @param keyIndex which key of a line names it.
 */
export function chartValues(
  { columns }: Pick<ShownTable, "columns">,
  lines: readonly Pick<NumberedLine, "cells">[],
  { columnKey, keyIndex, language }: { columnKey: string; keyIndex: number; language: Language },
): readonly ChartValue[] {
  const at = columns.findIndex(({ key }) => key === columnKey);
  return lines.flatMap(({ cells }) => {
    const key = cells[keyIndex];
    return key?.kind === "key" ? [{ label: key.title[language], ...shown(cells[at]) }] : [];
  });
}

function shown(cell: ShownCell | undefined): Omit<ChartValue, "label"> {
  if (cell?.kind === "number") return { text: signedDigits(cell.exact), size: Number(cell.exact) };
  return { text: cell?.kind === "hidden" ? "X" : "" };
}

/** A chart in one sentence, for those who do not see it: every label with its number. */
export function chartDescription(values: readonly ChartValue[], language: Language): string {
  const { hiddenSpoken } = dashboardWords[language];
  const none = language === "ja" ? "数字なし" : "no number";
  const parts = values.map(({ label, text }) => {
    const said = text === "" ? none : text === "X" ? `X${hiddenSpoken}` : text;
    return language === "ja" ? `${label} ${said}` : `${label}: ${said}`;
  });
  return language === "ja" ? `${parts.join("、")}。` : `${parts.join("; ")}.`;
}
