import type { Publication } from "@juso/aggregate";
import type { ThresholdPolicy } from "@juso/disclosure";
import { csvText } from "@juso/model";

/**
 * 秘匿記録: every hidden number with its value, why it is hidden, and how closely it can be told from what is published, by anybody and by one of the
 * municipalities in it; then by which policy, interval and solver. It holds what is hidden, so it stays with the publisher.
 */
export function suppressionRecord({ disclosure, hiddenValues, scale }: Publication, policy: ThresholdPolicy): string {
  const shown = (end: number): string => (end === Number.POSITIVE_INFINITY ? "" : String(end / scale));
  const { interval, solver } = disclosure;
  const basis = [
    policy.id,
    policy.certainty,
    policy.source,
    String(interval / scale),
    `${solver.name} ${solver.version} ${JSON.stringify(solver.options)}`,
  ];
  const header = ["number", "value", "reason", "low", "high", "insiderLow", "insiderHigh", "isCapped"];
  const basisHeader = ["policy", "certainty", "source", "interval", "solver"];
  return csvText([
    [...header, ...basisHeader],
    ...disclosure.hidden.map(({ id, insiderRange, isCapped, range, reason }) => [
      id,
      String(hiddenValues.get(id) ?? ""),
      reason,
      shown(range.low),
      shown(range.high),
      shown(insiderRange.low),
      shown(insiderRange.high),
      String(isCapped),
      ...basis,
    ]),
  ]);
}
