import { groupDigits, JusoError } from "@juso/model";
import { cellsOfBlock, type FormCell, type FormSheet, type Formula, mapCells } from "@juso/paper";
import type { ShownCalculation } from "../forms/steps/shown-calculation.ts";
import { yenLimit } from "./bounded-formula.ts";
import { StepFormulas } from "./step-formula.ts";
import { fractionText, percentText } from "./text-formulas.ts";

/**
 * The sheets with a live formula in every calculated cell that shows a step, printed from the step's expression: no formula can give
 * another amount than the engine.
 *
 * @throws JusoError `data-not-accepted` when an amount is too large for the forms, naming it; `internal` when two cells have one id, or a step cannot be printed.
 */
export function withFormulas(sheets: readonly FormSheet[], shown: ShownCalculation): readonly FormSheet[] {
  const places = placesById(sheets);
  const formulas = new StepFormulas({
    stepOf: (id) => shown.steps.get(id),
    fraction: shown.fraction,
    placeOf: (id) => places.get(id),
  });
  const complete = (cell: FormCell): FormCell => {
    refuseTooLarge(cell, shown);
    // A step that reads nothing has no formula: its 0 stands.
    const formula = formulaOf(cell, shown, formulas);
    return formula === undefined ? cell : { ...cell, formula };
  };
  return sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => mapCells(block, complete)) }));
}

function formulaOf(cell: FormCell, shown: ShownCalculation, formulas: StepFormulas): Formula | undefined {
  if (cell.formula !== undefined) return cell.formula.kind === "cell" ? formulas.again(cell.formula.id) : cell.formula;
  const step = cell.id === undefined ? undefined : shown.steps.get(cell.id);
  if (step === undefined || cell.style !== "calculated") return undefined;
  if (step.unit !== "ratio") return formulas.formulaOf(step);
  const terms = formulas.termsOf(step);
  return terms && (cell.isPercent === true ? percentText(terms) : fractionText(terms));
}

function refuseTooLarge({ format, id, value }: FormCell, { steps }: ShownCalculation): void {
  if (typeof value !== "number" || format === "decimal" || BigInt(Math.abs(Math.trunc(value))) < yenLimit) return;
  const title = (id === undefined ? undefined : steps.get(id)?.title) ?? { ja: id ?? "額", en: id ?? "amount" };
  throw new JusoError("data-not-accepted", {
    ja: `「${title.ja}」が${groupDigits(value)}円で、様式に書ける10兆円未満を超えています。入力した額の単位（円）と桁を確かめてください。`,
    en: `"${title.en}" is ${groupDigits(value)} yen; the forms hold amounts below 10 trillion yen. Check the unit (yen) and the digits entered.`,
  });
}

function placesById(sheets: readonly FormSheet[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, { id }] of sheets.flatMap((sheet) => sheet.blocks.flatMap(cellsOfBlock)).entries()) {
    if (id === undefined) continue;
    if (places.has(id)) {
      throw new JusoError("internal", {
        ja: `様式のセルの名前「${id}」が重複しています。ツールの不具合として報告してください。`,
        en: `Two cells of the form have the id "${id}". Please report this as a defect.`,
      });
    }
    places.set(id, index);
  }
  return places;
}
