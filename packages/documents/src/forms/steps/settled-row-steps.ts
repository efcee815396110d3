import { grantRows, refs, type Step, sum, whenGiven } from "@juso/grant";
import type { GrantDocumentInput } from "../form-input.ts";

/** Columns I and J of a row of 精算額調書: what was decided and is determined for its lines. Only for rows whose lines were decided by themselves. */
export function settledRowSteps({ payer, result }: GrantDocumentInput): readonly Step[] {
  const isByLine = result.methods.settlementCap === "perLine";
  return grantRows.flatMap(({ key, lines }): readonly Step[] => {
    const own = result.lines.filter(({ line }) => lines[payer].includes(line));
    if (!own.some(({ decidedYen }) => typeof decidedYen === "number")) return [];
    const column = (name: string, ja: string): Step => {
      const ids = own.map(({ line }) => `${name}.${line}`);
      const expression = whenGiven(ids, sum(...refs(ids)));
      return { id: `${name}Row.${key}`, title: { ja, en: `${name}Row.${key}` }, basis: "精算額調書", expression };
    };
    return [column("decided", "交付決定額"), ...(isByLine ? [column("determined", "確定見込額")] : [])];
  });
}
