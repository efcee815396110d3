import type { ByItem, Scenario } from "./scenario.fixture.ts";

/**
 * A second calculation of the grant that shares nothing with the first: whole numbers only, long division digit by digit,
 * rates written out as integers over one common denominator of 24,000.
 */
export interface SecondResult {
  readonly lines: Readonly<Record<string, number>>;
  readonly national: number;
  readonly prefectural: number;
  readonly transfers: readonly [number, number];
  readonly municipal: number;
}

const whole = 24_000;
const budgetShares: Readonly<Record<string, readonly [number, number]>> = {
  disabilityConsultation: [12_000, 6_000],
  childUse: [16_000, 4_000],
  townConsultation: [18_000, 0],
  activityCenter: [12_000, 6_000],
  kosodate: [8_000, 8_000],
  poorCommunity: [12_000, 0],
  multiAgency: [12_000, 6_000],
};
const firstBlock = ["ltcCenter", "disabilityConsultation", "childUse", "selfReliance", "townConsultation"] as const;
const thirdBlock = ["carePrevention", "lifeSupport", "activityCenter", "kosodate", "poorCommunity"] as const;
const categoryOf = { carePrevention: "sogo", ltcCenter: "hokatsuNini", lifeSupport: "shahoJujitsu" } as const;

/** Schoolbook long division: the whole part of `top / bottom`, one decimal digit at a time. */
function longDivision(top: bigint, bottom: bigint): bigint {
  let quotient = "";
  let rest = 0n;
  for (const digit of `${top}`) {
    rest = rest * 10n + BigInt(digit);
    let count = 0;
    while (rest >= bottom) {
      rest -= bottom;
      count += 1;
    }
    quotient += `${count}`;
  }
  return BigInt(quotient);
}

function part(yen: number, share: number): number {
  return Number(longDivision(BigInt(yen) * BigInt(share), BigInt(whole)));
}

function downToThousand(yen: number): number {
  return yen - (yen % 1000);
}

/** The whole calculation by other means. */
export function secondCalculation(plain: Scenario): SecondResult {
  const { basic, prevention } = basicAmounts(plain);
  const insured = plain.insuredPercent ?? 27;
  const at = (item: keyof ByItem): number => basic[item] ?? 0;
  const lines: Record<string, number> = {};
  lines.N1 = part(at("carePrevention"), 4_800);
  lines.N2 = adjustment(plain, at("carePrevention"), prevention);
  const support = at("ltcCenter") + at("lifeSupport");
  lines.N3 = part(support, (insured + 50) * 120);
  lines.N4 = downToThousand(part(at("selfReliance"), 18_000));
  lines.P1 = part(at("carePrevention"), 3_000);
  lines.P2 = part(support, (insured + 50) * 60);
  const isLater = plain.fiscalYear > 2025 && plain.fiscalYear >= plain.start + 5;
  for (const [item, shares] of Object.entries(budgetShares)) {
    const [national, prefectural] = item === "multiAgency" && isLater ? [8_000, 8_000] : shares;
    lines[`N5-${item}`] = downToThousand(part(at(item as keyof ByItem), national));
    lines[`P3-${item}`] = downToThousand(part(at(item as keyof ByItem), prefectural));
  }
  const sum = (letter: string): number =>
    Object.entries(lines).reduce((total, [line, yen]) => (line.startsWith(letter) ? total + yen : total), 0);
  const transfers: [number, number] = [
    Math.max(0, Number(longDivision(BigInt(at("carePrevention")) * 55n, 100n)) - lines.N2),
    part(support, (50 - insured) * 240),
  ];
  const net = [firstBlock, thirdBlock, ["multiAgency"] as const].reduce(
    (total, items) => total + Math.max(0, totalOf(plain.costs, items) - totalOf(plain.incomes, items)),
    0,
  );
  return {
    lines,
    national: sum("N"),
    prefectural: sum("P"),
    transfers,
    municipal: net - sum("N") - sum("P") - transfers[0] - transfers[1],
  };
}

function totalOf(amounts: ByItem, items: readonly (keyof ByItem)[]): number {
  let total = 0;
  for (const item of items) total += amounts[item] ?? 0;
  return total;
}

/** What the rates apply to, and the cost of 3号イ before any ceiling. */
function basicAmounts(plain: Scenario): { readonly basic: ByItem; readonly prevention: number } {
  let prevention = 0;
  const basic: Partial<Record<keyof ByItem, number>> = {};
  for (const items of [firstBlock, thirdBlock]) {
    const impactOf = (item: string): number =>
      plain.impacts
        .filter((row) => row[0] === item)
        .reduce((total, [, kind, yen]) => total + (["opened", "increased"].includes(kind) ? yen : -yen), 0);
    const impact = items.reduce((total, item) => total + impactOf(item), 0);
    const total =
      totalOf(plain.costs, items) - (plain.deduction === "columnC" ? 0 : totalOf(plain.incomes, items)) - impact;
    const weights: ByItem = { ...plain.base, ...plain.corrected };
    const baseTotal = totalOf(weights, items);
    for (const item of items) {
      const own = plain.costs[item] ?? 0;
      const income = plain.incomes[item] ?? 0;
      const isShared = plain.costBase === "apportionment";
      const share =
        isShared && baseTotal > 0
          ? Number(longDivision(BigInt(Math.max(0, total)) * BigInt(weights[item] ?? 0), BigInt(baseTotal)))
          : 0;
      const gross = isShared ? Math.max(0, share + impactOf(item)) : own;
      const net = isShared && plain.deduction === "beforeApportionment" ? gross : Math.max(0, gross - income);
      if (item === "carePrevention") prevention = net;
      basic[item] = Math.min(net, gross, plain.ceilings[item] ?? Number.MAX_SAFE_INTEGER);
    }
  }
  const multi = plain.costs.multiAgency ?? 0;
  basic.multiAgency = Math.min(
    Math.max(0, multi - (plain.incomes.multiAgency ?? 0)),
    multi,
    plain.ceilings.multiAgency ?? Number.MAX_SAFE_INTEGER,
  );
  for (const [item, category] of Object.entries(categoryOf)) {
    const cap = plain.caps[category];
    if (cap) basic[item as keyof ByItem] = kept(plain.split, cap[0], basic[item as keyof ByItem] ?? 0, cap[1]);
  }
  return { basic, prevention };
}

function kept(split: Scenario["split"], cap: number, juso: number, other: number): number {
  if (juso + other <= cap) return juso;
  if (split === "jusoFirst") return Math.min(juso, cap);
  if (split === "otherFirst") return other > cap ? 0 : cap - other;
  return Number(longDivision(BigInt(cap) * BigInt(juso), BigInt(juso + other)));
}

function adjustment(plain: Scenario, basic: number, prevention: number): number {
  const cap = plain.caps.sogo;
  const part = plain.numerator === "fullCost" ? prevention : basic;
  if (!cap || part === 0) return 0;
  const divisor = plain.denominator === "fullCost" ? prevention + cap[1] : basic + Math.min(cap[1], cap[0] - basic);
  const tenths = longDivision(BigInt(plain.adjustment) * BigInt(part), BigInt(divisor));
  return Number(tenths + 500n - ((tenths + 500n) % 1000n));
}
