import { type CostLine, type DocumentKindCode, fundingSourceTitles, type Text } from "@juso/model";
import { costLineAmounts } from "./cost-line-amounts.ts";
import type { GrantNotice } from "./grant-notice.ts";
import { groupDigits } from "./group-digits.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import type { RefusedCost } from "./result.ts";
import { wholeYen, yenNumber } from "./rounded-amount.ts";

interface Refusal {
  readonly reason: RefusedCost["reason"];
  readonly code: string;
  readonly destination: Text;
  readonly costLineIds: string[];
  amountYen: bigint;
}

/** Decides line by line whether a cost is paid by this grant, and keeps what is not. */
export class RefusedCosts {
  readonly #refusals = new Map<string, Refusal>();
  readonly #questioned = new Map<string, { readonly destination: Text; readonly ids: string[] }>();
  readonly #reader: ParameterReader;
  readonly #documentKind: DocumentKindCode;

  constructor(reader: ParameterReader, documentKind: DocumentKindCode) {
    this.#reader = reader;
    this.#documentKind = documentKind;
  }

  /** True when the grant pays the line. */
  accepts(line: CostLine): boolean {
    if (line.fundingSource !== "juso") {
      const destination = fundingSourceTitles[line.fundingSource] ?? { ja: line.fundingSource, en: line.fundingSource };
      this.#refuse("fundingSource", line.fundingSource, destination, line);
      return false;
    }
    if (line.costItem === undefined || line.costItem === "ordinary") return true;
    const route = this.#reader.find(`costItem.${line.costItem}`, "route")?.value;
    if (route?.treatment === "excluded") {
      this.#refuse("costItem", line.costItem, route.destination, line);
      return false;
    }
    if (route?.components && !route.components.includes(line.componentCode)) {
      const questioned = this.#questioned.get(line.costItem) ?? { destination: route.destination, ids: [] };
      questioned.ids.push(line.costLineId);
      this.#questioned.set(line.costItem, questioned);
    }
    return true;
  }

  /** What was refused, in the order of first appearance. */
  get costs(): readonly RefusedCost[] {
    return [...this.#refusals.values()].map((refusal) => ({ ...refusal, amountYen: yenNumber(refusal.amountYen) }));
  }

  /** One notice per reason. */
  get notices(): readonly GrantNotice[] {
    const refused = [...this.#refusals.values()].map((refusal): GrantNotice => {
      const count = refusal.costLineIds.length;
      return {
        code: "costRefused",
        about: refusal.code,
        ja: `${count}件・${groupDigits(refusal.amountYen)}円の経費は${refusal.destination.ja}で賄うものなので、この交付金に数えていません。計上先を確かめてください。`,
        en: `${count} cost line(s), ${groupDigits(refusal.amountYen)} yen, belong to ${refusal.destination.en} and are not counted in this grant. Check where they are entered.`,
      };
    });
    const questioned = [...this.#questioned].map(
      ([costItem, { destination, ids }]): GrantNotice => ({
        code: "costItemQuestioned",
        about: costItem,
        ja: `${ids.length}件の経費は、実施要綱では「${destination.ja}」に認められている種類です。ほかの事業でも対象になるか、交付要綱で確かめてください。`,
        en: `${ids.length} cost line(s) are of a kind that the guidelines allow for "${destination.en}". Check in the grant guidelines whether other components may include it.`,
      }),
    );
    return [...refused, ...questioned];
  }

  #refuse(reason: RefusedCost["reason"], code: string, destination: Text, line: CostLine): void {
    const refusal = this.#refusals.get(code) ?? { reason, code, destination, costLineIds: [], amountYen: 0n };
    refusal.costLineIds.push(line.costLineId);
    refusal.amountYen += wholeYen(costLineAmounts(line, this.#documentKind).total ?? 0);
    this.#refusals.set(code, refusal);
  }
}
