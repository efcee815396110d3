/** 「412,000円×3×12月」: an amount in yen and factors, each with its unit. */
const product = /([0-9][0-9,]*)円((?:\s*[×xX✕*]\s*[0-9][0-9,]*[^\s0-9×xX✕*＋+、。=＝]{0,4})+)/gu;
const factor = /[×xX✕*]\s*([0-9][0-9,]*)/gu;

/** The sum of the products that a breakdown writes out, in yen; nothing when it writes none. Wide digits count as digits. */
export function breakdownYen(description: string | undefined): number | undefined {
  if (description === undefined || !description.includes("円")) return undefined;
  const products = [...description.normalize("NFKC").matchAll(product)];
  if (products.length === 0) return undefined;
  return products.reduce((sum, [, unit = "", factors = ""]) => {
    const counts = [...factors.matchAll(factor)].map(([, count = ""]) => number(count));
    return sum + counts.reduce((yen, count) => yen * count, number(unit));
  }, 0);
}

function number(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}
