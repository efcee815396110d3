import type { Finding } from "@juso/model";

/**
 * Counts every finding and keeps a limited number of them. Each check keeps its share of the limit, so that a check with
 * thousands of findings does not hide one with a single finding; inside a check the first ones in order are kept.
 * Memory grows with the number of checks times the limit, not with the number of findings.
 */
export class FindingStore {
  readonly #limit: number;
  readonly #order: (a: Finding, b: Finding) => number;
  readonly #buckets = new Map<string, { count: number; findings: Finding[] }>();

  /**
   * @param limit how many findings are kept in all, 0 or more.
   * @param order the order in which findings are reported; equal findings stay in the order they came.
   */
  constructor(limit: number, order: (a: Finding, b: Finding) => number) {
    this.#limit = limit;
    this.#order = order;
  }

  add(finding: Finding): void {
    let bucket = this.#buckets.get(finding.checkId);
    if (!bucket) {
      bucket = { count: 0, findings: [] };
      this.#buckets.set(finding.checkId, bucket);
    }
    bucket.count += 1;
    if (this.#limit === 0) return;
    bucket.findings.push(finding);
    if (bucket.findings.length >= 2 * this.#limit) this.#cut(bucket.findings, this.#limit);
  }

  /** How many findings each check made, kept or not, in the order of the ids. */
  counts(): ReadonlyMap<string, number> {
    return new Map([...this.#buckets].sort(byId).map(([id, { count }]) => [id, count]));
  }

  /** The findings that are kept, in order. */
  kept(): readonly Finding[] {
    let room = this.#limit;
    const kept: Finding[] = [];
    const buckets = [...this.#buckets].sort(([idA, a], [idB, b]) => a.count - b.count || compareText(idA, idB));
    buckets.forEach(([, { findings }], index) => {
      const share = Math.floor(room / (buckets.length - index));
      this.#cut(findings, share);
      room -= findings.length;
      for (const finding of findings) kept.push(finding);
    });
    return kept.sort(this.#order);
  }

  #cut(findings: Finding[], length: number): void {
    findings.sort(this.#order);
    if (findings.length > length) findings.length = length;
  }
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
