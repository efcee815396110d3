import { type Finding, JusoError, type Location, type RowRange, RowSet, type Text, writtenRows } from "@juso/model";

/** Where findings of one cause stand: a file or sheet, and a field of its table. */
export type FindingPlace = Pick<Location, "file" | "sheet" | "field">;

/** The findings of one check about one field of one table. */
export interface FindingGroup {
  readonly checkId: string;
  readonly place: FindingPlace;
  /** How many there were, kept or not. */
  readonly count: number;
  /** The first of them, in order. */
  readonly findings: readonly Finding[];
  /** The rows of all of them, as `writtenRows` writes them; nothing when some are not known. */
  rows(): string | undefined;
}

/** A finding that is reported. `stands` is there when it stands for all of its group. */
export interface KeptFinding {
  readonly finding: Finding;
  readonly stands?: FindingGroup;
}

/** So many findings of a group are kept even when fewer are printed: the cause of a storm is found by them. */
export const fewestOfGroup = 20;

/** The check whose findings come to light in part only when the parts of a table are joined: their rows are not known. */
export const repeatedKeyCheck = "record-key-unique";

/** Row of a cell, as a spreadsheet counts it. */
const rowOfCell = /\d+$/;

class Group implements FindingGroup {
  readonly checkId: string;
  readonly place: FindingPlace;
  count = 0;
  findings: Finding[] = [];
  readonly #rows = new RowSet();
  /** How many of the findings have told their rows. */
  #told = 0;

  constructor(checkId: string, place: FindingPlace) {
    this.checkId = checkId;
    this.place = place;
  }

  /** Counts a finding in a row, or in one that is not known. */
  countRow(row: number | undefined): void {
    this.count += 1;
    if (row === undefined || this.checkId === repeatedKeyCheck) return;
    this.#told += 1;
    this.#rows.add(row);
  }

  /** Counts findings that stand in these rows, of which others may have been counted before. */
  countRows(count: number, rows: readonly RowRange[]): void {
    this.count += count;
    this.#told += rows.length === 0 ? 0 : count;
    this.#rows.join(rows);
  }

  /** Takes findings out. */
  leave(findings: Finding[]): void {
    this.count -= this.findings.length - findings.length;
    this.findings = findings;
    this.#told = Number.NaN;
  }

  rows(): string | undefined {
    const isKnown = this.#told === this.count && this.findings[0]?.location.cell !== undefined;
    return isKnown ? writtenRows(this.#rows.ranges) : undefined;
  }
}

/**
 * Counts every finding and keeps a limited number of them. Each check keeps its share of the limit, so that a check with
 * thousands of findings does not hide one with a single finding; inside a check the first ones in order are kept, of every field.
 * Memory grows with the number of checks and fields times the limit, not with the number of findings.
 */
export class FindingStore {
  readonly #limit: number;
  readonly #perGroup: number;
  readonly #order: (a: Finding, b: Finding) => number;
  readonly #groups = new Map<string, Group>();

  /**
   * @param limit how many findings are kept in all, 0 or more.
   * @param order the order in which findings are reported; equal findings stay in the order they came.
   */
  constructor(limit: number, order: (a: Finding, b: Finding) => number) {
    this.#limit = limit;
    this.#perGroup = Math.max(limit, fewestOfGroup);
    this.#order = order;
  }

  add(finding: Finding): void {
    const group = this.#group(finding.checkId, finding.location);
    const row = rowOfCell.exec(finding.location.cell ?? "")?.[0];
    group.countRow(row === undefined ? undefined : Number(row));
    group.findings.push(finding);
    if (group.findings.length >= 2 * this.#perGroup) this.#cut(group.findings, this.#perGroup);
  }

  /**
   * Counts findings that nobody will see.
   *
   * @param rows those in which they stand; none when they are not known.
   * @throws JusoError `internal` when more were shown than there are: two ways to look at a row disagree.
   */
  count(checkId: string, place: FindingPlace, count: number, rows: readonly RowRange[] = []): void {
    if (count < 0) throw new JusoError("internal", disagreement(checkId));
    if (count > 0) this.#group(checkId, place).countRows(count, rows);
  }

  /**
   * Counts a finding that comes later in order than all others of its group, when the group is full.
   *
   * @param row that of its cell; nothing when it has none.
   * @returns false when the group is not full: the finding is then to be made and added.
   */
  countWhenFull(checkId: string, place: FindingPlace, row?: number): boolean {
    const group = this.#group(checkId, place);
    if (group.findings.length < this.#perGroup) return false;
    group.countRow(row);
    return true;
  }

  /** How many findings of a check there are so far in a table or about one of its fields. */
  countOf(checkId: string, place: FindingPlace): number {
    return this.#groups.get(keyOf(checkId, place))?.count ?? 0;
  }

  /** How many findings each check made, kept or not, in the order of the ids. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { checkId, count } of this.#groups.values()) counts.set(checkId, (counts.get(checkId) ?? 0) + count);
    return new Map([...counts].sort(([a], [b]) => compareText(a, b)));
  }

  /** All groups; their findings in order. */
  groups(): readonly FindingGroup[] {
    for (const { findings } of this.#groups.values()) this.#cut(findings, this.#perGroup);
    return [...this.#groups.values()];
  }

  /**
   * Takes back findings of a check in a file or sheet, because another finding says why they are there. Those that were only counted
   * stay.
   *
   * @returns how many.
   */
  withdraw(checkId: string, { file, sheet }: FindingPlace, isGone: (location: Location) => boolean): number {
    let gone = 0;
    for (const group of this.#groups.values()) {
      if (group.checkId !== checkId || group.place.file !== file || group.place.sheet !== sheet) continue;
      const left = group.findings.filter(({ location }) => !isGone(location));
      gone += group.findings.length - left.length;
      if (left.length < group.findings.length) group.leave(left);
      if (group.count === 0) this.#groups.delete(keyOf(checkId, group.place));
    }
    return gone;
  }

  /**
   * Takes single findings of a check out.
   *
   * @returns false when some findings of the check were only counted, so that they could not be looked at.
   */
  takeOut(checkId: string, isMeant: (finding: Finding) => boolean): boolean {
    let isWhole = true;
    for (const group of [...this.#groups.values()].filter((each) => each.checkId === checkId)) {
      if (group.count > group.findings.length) isWhole = false;
      const left = group.findings.filter((finding) => !isMeant(finding));
      if (left.length < group.findings.length) group.leave(left);
      if (group.count === 0) this.#groups.delete(keyOf(checkId, group.place));
    }
    return isWhole;
  }

  /** Forgets a group, because another finding says its cause. */
  drop({ checkId, place }: FindingGroup): void {
    this.#groups.delete(keyOf(checkId, place));
  }

  /** Takes all findings of a check in a file or sheet out. @returns those that were kept. */
  take(checkId: string, place: FindingPlace): readonly Finding[] {
    const group = this.#groups.get(keyOf(checkId, place));
    this.#groups.delete(keyOf(checkId, place));
    return group?.findings ?? [];
  }

  /**
   * The findings that are kept, in order.
   *
   * @param isOne true when all findings of a group are to be said as one.
   */
  kept(isOne: (group: FindingGroup) => boolean = () => false): readonly KeptFinding[] {
    const checks = new Map<string, { count: number; kept: KeptFinding[] }>();
    for (const group of this.groups()) {
      const check = checks.get(group.checkId) ?? { count: 0, kept: [] };
      checks.set(group.checkId, check);
      const [first] = group.findings;
      if (first !== undefined && isOne(group)) {
        check.kept.push({ finding: first, stands: group });
        check.count += 1;
      } else {
        for (const finding of group.findings) check.kept.push({ finding });
        check.count += group.count;
      }
    }
    let room = this.#limit;
    const order = ({ finding: a }: KeptFinding, { finding: b }: KeptFinding): number => this.#order(a, b);
    const sorted = [...checks].sort(([idA, a], [idB, b]) => a.count - b.count || compareText(idA, idB));
    return sorted
      .flatMap(([, { kept }], index) => {
        const share = kept.sort(order).slice(0, Math.floor(room / (sorted.length - index)));
        room -= share.length;
        return share;
      })
      .sort(order);
  }

  #group(checkId: string, place: FindingPlace): Group {
    const key = keyOf(checkId, place);
    const known = this.#groups.get(key);
    if (known) return known;
    const { file, sheet, field } = place;
    const group = new Group(checkId, {
      ...(file === undefined ? {} : { file }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(field === undefined ? {} : { field }),
    });
    this.#groups.set(key, group);
    return group;
  }

  #cut(findings: Finding[], length: number): void {
    findings.sort(this.#order);
    if (findings.length > length) findings.length = length;
  }
}

/** No name of a file or sheet holds the sign between the parts; what is absent is no empty text. */
function keyOf(checkId: string, { file, sheet, field }: FindingPlace): string {
  return `${checkId}\u0000${file ?? "\u0001"}\u0000${sheet ?? "\u0001"}\u0000${field ?? "\u0001"}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function disagreement(checkId: string): Text {
  return {
    ja: `検査「${checkId}」の件数が合いません。ツールの不具合として報告してください。`,
    en: `The counts of the check "${checkId}" do not agree. Please report this as a defect.`,
  };
}
