import {
  type Acknowledgement,
  type CheckDefinition,
  closestMatch,
  type DataRecord,
  type Exception,
  type Finding,
  type Location,
  locate,
} from "@juso/model";

/** A finding that stays as it is, and what the submission says about it. */
export interface Acknowledged {
  readonly finding: Finding;
  readonly as: Acknowledgement;
  readonly exception: Exception;
  /** Id of the exception, when it is a plain one that may be printed. */
  readonly exceptionId?: string;
}

interface Entry {
  readonly value: Exception;
  readonly record: DataRecord;
  isUsed: boolean;
}

/**
 * What a submission says of findings that stay as they are. A finding is acknowledged when an exception names its check and its record, the
 * check allows that, and the exception has not expired. What exceptions say in vain is found too: of checks that do not exist or that must be
 * mended, after their last day, or of problems that are not there.
 */
export class Exceptions {
  readonly #checks: ReadonlyMap<string, CheckDefinition>;
  readonly #asOf: string;
  readonly #byCheck = new Map<string, Map<string, Entry[]>>();
  readonly #acknowledged: Acknowledged[] = [];

  /** @param asOf the day by which exceptions expire, ISO. */
  constructor(checks: Iterable<CheckDefinition>, asOf: string) {
    this.#checks = new Map([...checks].map((check) => [check.id, check]));
    this.#asOf = asOf;
  }

  /** Takes an exception whose fields are all of the right form. */
  take(record: DataRecord): void {
    const value = record.value as unknown as Exception;
    const records = this.#byCheck.get(value.ruleId) ?? new Map<string, Entry[]>();
    this.#byCheck.set(value.ruleId, records);
    const entries = records.get(value.recordId) ?? [];
    records.set(value.recordId, entries);
    entries.push({ value, record, isUsed: false });
  }

  /** Checks of which some finding may be acknowledged. */
  get checkIds(): readonly string[] {
    return [...this.#byCheck.keys()].filter((id) => this.#checks.get(id)?.acknowledgedAs !== undefined);
  }

  /** Keeps a finding when an exception acknowledges it. @returns false when none does. */
  acknowledges(finding: Finding): boolean {
    if (this.#byCheck.size === 0 || finding.recordKey === undefined) return false;
    const entries = this.#byCheck.get(finding.checkId)?.get(finding.recordKey);
    const as = this.#checks.get(finding.checkId)?.acknowledgedAs;
    if (entries === undefined || as === undefined) return false;
    for (const entry of entries) entry.isUsed = true;
    const entry = entries.find(({ value }) => !this.#isExpired(value));
    if (entry === undefined) return false;
    const exceptionId = placeOf(entry.record).recordId;
    const known = exceptionId === undefined ? {} : { exceptionId };
    this.#acknowledged.push({ finding, as, exception: entry.value, ...known });
    return true;
  }

  /** The findings that are acknowledged, in an order. */
  inOrder(order: (a: Finding, b: Finding) => number): readonly Acknowledged[] {
    return this.#acknowledged.toSorted((a, b) => order(a.finding, b.finding));
  }

  /**
   * What exceptions say in vain, when all findings were seen.
   *
   * @param isJudged was the check made, and is every finding of it known? Otherwise nobody can tell whether an exception is still needed.
   */
  *finish(isJudged: (checkId: string) => boolean): Generator<Finding> {
    for (const [ruleId, records] of this.#byCheck) {
      const check = this.#checks.get(ruleId);
      for (const { value, record, isUsed } of [...records.values()].flat()) {
        if (check === undefined) {
          const alike = closestMatch(ruleId, this.#checks.keys());
          yield alike === undefined
            ? found(record, "exception-rule-known", "unknown")
            : found(record, "exception-rule-known", "alike", { alike });
        } else if (check.acknowledgedAs === undefined) {
          yield found(record, "exception-rule-permits", "mustBeMended", {
            rule: check.title.ja,
            ruleEn: check.title.en,
          });
        } else if (!isUsed) {
          const data = { rule: check.title.ja, ruleEn: check.title.en };
          if (isJudged(ruleId)) yield found(record, "exception-still-needed", "noFinding", data);
        } else if (this.#isExpired(value)) {
          yield found(record, "exception-not-expired", "expired", { asOf: this.#asOf }, "expiresDate");
        }
      }
    }
  }

  #isExpired({ expiresDate }: Exception): boolean {
    return expiresDate !== undefined && expiresDate < this.#asOf;
  }
}

function placeOf(record: DataRecord, field: string = "ruleId"): Location {
  return locate(record, ["exceptionId"], field);
}

function found(
  record: DataRecord,
  checkId: string,
  messageId: string,
  data: Finding["data"] = {},
  field?: string,
): Finding {
  return { checkId, messageId, location: placeOf(record, field), data, values: {}, isPersonal: true };
}
