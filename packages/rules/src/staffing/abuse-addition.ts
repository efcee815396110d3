import { compare, divide, floor, multiply, type Rational, rational, subtract } from "@juso/model";

/** Cases a year that one specialist is reckoned to carry (実施要綱 別記1の3 別表の2 ※3). */
const casesOfOneSpecialist = rational(40);

/** 虐待相談対応件数 and 児童人口, of a centre's area or of the nation. */
export interface AbuseFigures {
  readonly consultations: number;
  readonly children: number;
}

/**
 * Abuse response specialists that a centre has beyond the table (別表の2): its consultations, less those that its children would have at the
 * national rate, divided by 40; exact. Nothing when the centre's rate is not above the national one, or when either has no children.
 *
 * The division takes in the whole difference: ※3 explains 40 as the cases of one person.
 */
export function abuseAddition(center: AbuseFigures, nation: AbuseFigures): Rational | undefined {
  if (center.children <= 0 || nation.children <= 0) return undefined;
  const nationalRate = rational(nation.consultations, nation.children);
  if (compare(rational(center.consultations, center.children), nationalRate) <= 0) return undefined;
  const atNationalRate = multiply(rational(center.children), nationalRate);
  return divide(subtract(rational(center.consultations), atNationalRate), casesOfOneSpecialist);
}

/**
 * Whole persons of an addition. How a fraction is rounded is not laid down in the guideline (未確認); it is cut off, so that only what is
 * missing for certain is missed.
 */
export function wholePersons(addition: Rational): number {
  return Number(floor(addition));
}
