import {
  type DataRecord,
  type EntityKey,
  type EntityProfile,
  type Finding,
  fiscalYearOf,
  type Location,
  type Manifest,
  type RecordsByEntity,
  type ReportInput,
  type Row,
  type RuleContext,
  type Skipped,
} from "@juso/model";
import { createRuleRun, type RuleRun } from "@juso/rules";
import { createStructureCheck, type StructureCheck } from "@juso/structure";
import type { CsvEngine, ReadEvent, UnreadPart } from "@juso/tables";
import { buildReport, checksOf, defaultMaxFindings } from "./build-report.ts";
import { type Calculate, CalculationOnce } from "./calculation-once.ts";
import { mixedConfidentialTables } from "./confidential-tables.ts";
import { Exceptions } from "./exceptions.ts";
import { findCauses } from "./find-causes.ts";
import { FindingOrder } from "./finding-order.ts";
import { FindingStore } from "./finding-store.ts";
import { finishExceptions } from "./finish-exceptions.ts";
import { hidingChecks } from "./hiding-checks.ts";
import { ManifestAgreement } from "./manifest-agreement.ts";
import { explainMergedBlanks } from "./merged-cells.ts";
import type { ProgressCounter } from "./progress-counter.ts";
import { reportSubject } from "./report-subject.ts";
import type { RulesWithinLevel } from "./rules-within-level.ts";
import { type EngineHost, isJudgedByBytes } from "./streaming/engine-host.ts";
import { judgeTable } from "./streaming/judge-table.ts";
import { FactCounter } from "./table-facts.ts";
import { coverageIn } from "./throughout.ts";
import type { ValidationOptions, ValidationResult } from "./validation-options.ts";

/** One validation while it runs: takes what the reader gives, passes records through structure and rules, keeps what was found. */
export class SubmissionRun {
  readonly #options: ValidationOptions;
  readonly #within: RulesWithinLevel;
  readonly #progress: Pick<ProgressCounter, "read"> | undefined;
  readonly #profiles: ReadonlyMap<EntityKey, EntityProfile>;
  readonly #structure: StructureCheck;
  readonly #order = new FindingOrder();
  readonly #findings: FindingStore;
  readonly #exceptions: Exceptions;
  readonly #inputs: ReportInput[] = [];
  readonly #skipped: Skipped[] = [];
  readonly #present = new Set<EntityKey>();
  readonly #unread = new Set<EntityKey>();
  readonly #partlyRead = new Set<EntityKey>();
  /** Could what was not read hold records of any entity? */
  #isHiding = false;
  readonly #kept = new Map<EntityKey, Row<unknown>[]>();
  readonly #leftOut = new Map<EntityKey, number>();
  readonly #agreement = new ManifestAgreement();
  readonly #levelReported = new Set<EntityKey>();
  readonly #facts = new FactCounter();
  /** Entities of which records can still come; all when it is not known. */
  #upcoming: ReadonlySet<EntityKey> | undefined;
  #manifest: Manifest | undefined;
  #declaredYear: number | undefined;
  #rules: RuleRun | undefined;
  readonly #calculation = new CalculationOnce();

  /**
   * @param within the rules to run, and those that the level leaves out.
   * @param progress told of what the engine for large tables reads by itself.
   */
  constructor(options: ValidationOptions, within: RulesWithinLevel, progress?: Pick<ProgressCounter, "read">) {
    this.#options = options;
    this.#progress = progress;
    this.#within = within;
    this.#structure = createStructureCheck({ profiles: options.profiles, codeLists: options.codeLists });
    this.#profiles = new Map(options.profiles.map((profile) => [profile.key, profile]));
    this.#findings = new FindingStore(options.maxFindings ?? defaultMaxFindings, this.#order.compare);
    this.#exceptions = new Exceptions(checksOf(options.rules), options.asOf);
  }

  /** Takes the next event of the reader. */
  take(event: ReadEvent): void {
    switch (event.kind) {
      case "record":
        this.#takeRecord(event.record);
        break;
      case "finding":
        this.#add(event.finding);
        break;
      case "manifest":
        this.#manifest = event.manifest;
        break;
      case "fiscalYear":
        this.#declaredYear = event.fiscalYear;
        break;
      case "input":
        this.#takeInput(event.input);
        break;
      case "skipped":
        this.#takeUnread(event.skipped);
        break;
      case "merged": {
        const cause = explainMergedBlanks(this.#findings, event);
        if (cause) this.#add(cause);
        break;
      }
      case "passedOver":
        this.#facts.passOver(event.entity);
        break;
      case "upcoming":
        this.#upcoming = event.entities;
        break;
    }
  }

  /** Can tables of the entity be judged from their bytes, as far as is known now? */
  judgesByBytes(entity: EntityKey): boolean {
    return isJudgedByBytes(entity, this.#host());
  }

  /** Judges the rows of CSV files from their bytes where nobody needs their records. */
  get csvEngine(): CsvEngine {
    return (table) => {
      const host = this.#host();
      const { key } = table.profile;
      const check = this.#structure.entity(key);
      return check !== undefined && isJudgedByBytes(key, host)
        ? judgeTable(table, check, host, this.#options.threads)
        : undefined;
    };
  }

  #host(): EngineHost {
    return {
      options: this.#options,
      structure: this.#structure,
      rules: this.#ruleRun(),
      context: this.#context(),
      isRead: (entity) => this.#upcoming !== undefined && !this.#upcoming.has(entity),
      isWhole: (entity) => this.#present.has(entity) && !this.#unread.has(entity) && !this.#partlyRead.has(entity),
      see: (table) => {
        this.#order.see({ file: table.file });
        this.#see(table.entity, { file: table.file });
        this.#facts.add(table);
      },
      add: (finding) => this.#add(finding),
      isExcepted: (checkId) => this.#exceptions.checkIds.includes(checkId),
      isThroughout: (checkId, place, more) => {
        const table = this.#facts.of(place.file, undefined);
        const count = this.#findings.countOf(checkId, place) + more;
        return table !== undefined && coverageIn(table, { checkId, field: place.field, count }) !== undefined;
      },
      count: (checkId, place, count, rows) => this.#findings.count(checkId, place, count, rows),
      progress: (bytes, records) => this.#progress?.read(bytes, records),
    };
  }

  /** Does the submission hold what rules compare with the calculation of the grant? */
  get needsCalculation(): boolean {
    return this.#present.has("grantDocument");
  }

  /** Lets the rules calculate the grant. */
  calculateWith(calculate: Calculate): void {
    this.#calculation.with(calculate);
  }

  /** Judges what needs the whole submission, and reports. */
  finish(ruleSetHash: string): ValidationResult {
    for (const finding of this.#agreement.finish(this.#manifest, this.#options.register)) this.#add(finding);
    for (const entity of this.#unread) this.#present.delete(entity);
    const whole = new Set([...this.#present].filter((entity) => !this.#partlyRead.has(entity)));
    for (const finding of this.#structure.finish(whole)) this.#add(finding);
    const mayBeHidden = (entity: EntityKey): boolean =>
      this.#present.has(entity) ? this.#partlyRead.has(entity) : this.#isHiding || this.#unread.has(entity);
    const outcome = this.#ruleRun().finish(this.#present, mayBeHidden);
    for (const finding of outcome.findings) this.#add(finding);
    this.#skipped.push(...this.#structure.skipped(whole), ...outcome.skipped, ...this.#within.skipped);
    for (const finding of finishExceptions(this.#exceptions, this.#findings, this.#skipped)) this.#add(finding);
    for (const finding of mixedConfidentialTables(this.#facts, this.#options.profiles)) this.#add(finding);
    for (const { finding, skipped } of findCauses(this.#findings, this.#facts, this.#options)) {
      this.#add(finding);
      this.#skipped.push(...skipped);
    }
    return {
      report: {
        ...buildReport(
          this.#options,
          this.#findings,
          this.#exceptions.inOrder(this.#order.compare),
          this.#facts,
          this.#inputs,
          this.#skipped,
          ruleSetHash,
        ),
        subject: reportSubject(this.#options, this.#manifest, this.#fiscalYear(), this.#declaredYear),
      },
      ...(this.#manifest === undefined ? {} : { manifest: this.#manifest }),
      register: this.#options.register,
      fiscalYear: this.#fiscalYear(),
      presentEntities: this.#present,
      // Records are kept only when the structure check found nothing wrong with them, so they have the entity's types.
      records: Object.fromEntries(this.#kept) as RecordsByEntity,
      leftOut: this.#leftOut,
    };
  }

  #takeRecord(record: DataRecord): void {
    const { entity, position } = record;
    this.#order.see(position);
    this.#see(entity, record.position);
    this.#facts.take(record);
    this.#agreement.take(record);
    const { findings, invalidFields } = this.#structure.checkRecord(record, this.#isWanted);
    for (const finding of findings) this.#add(finding);
    for (const finding of this.#ruleRun().take(record, invalidFields)) this.#add(finding);
    if (entity === "exception" && invalidFields.size === 0) this.#exceptions.take(record);
    if (!this.#options.keepEntities?.has(entity)) return;
    if (invalidFields.size > 0) {
      this.#leftOut.set(entity, (this.#leftOut.get(entity) ?? 0) + 1);
      return;
    }
    const { value, echo } = record;
    this.#kept.get(entity)?.push({ value, position, ...(echo === undefined ? {} : { echo }) });
  }

  /** Records of a file come line after line: when a group is full, what follows can only be counted. */
  readonly #isWanted = (checkId: string, { position }: DataRecord, field: string): boolean => {
    const { columns, file, row, sheet } = position;
    const place = sheet === undefined ? { file, field } : { file, sheet, field };
    return !this.#findings.countWhenFull(checkId, place, columns?.has(field) ? row : undefined);
  };

  #takeInput(input: ReportInput): void {
    this.#inputs.push(input);
    this.#order.see({ file: input.path });
    if (input.entity !== undefined && this.#profiles.has(input.entity as EntityKey))
      this.#see(input.entity as EntityKey);
  }

  #takeUnread({ file, sheet, entity, isPartial, because }: UnreadPart): void {
    const place = sheet === undefined ? file : `${file} ${sheet}`;
    this.#skipped.push({
      checkId: "file-readable",
      because: { ja: `${place}：${because.ja}`, en: `${place}: ${because.en}` },
    });
    if (entity !== undefined) (isPartial ? this.#partlyRead : this.#unread).add(entity);
  }

  /** Remembers that the submission holds the entity; case records in a submission for the prefecture are found here. */
  #see(entity: EntityKey, place?: Pick<Location, "file" | "sheet">): void {
    if (!this.#present.has(entity)) {
      this.#present.add(entity);
      if (this.#options.keepEntities?.has(entity)) this.#kept.set(entity, []);
    }
    const profile = this.#profiles.get(entity);
    if (!place || this.#manifest?.level !== "p1" || profile?.level !== "p0" || this.#levelReported.has(entity)) return;
    this.#levelReported.add(entity);
    const { file, sheet } = place;
    this.#add({
      checkId: "manifest-level-covers-entity",
      messageId: "caseRecords",
      location: { ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }) },
      data: { entityTitleJa: profile.title.ja, entityTitleEn: profile.title.en },
      values: {},
      isPersonal: false,
    });
  }

  #add(finding: Finding): void {
    if (hidingChecks.has(finding.checkId)) this.#isHiding = true;
    this.#order.see(finding.location);
    if (!this.#exceptions.acknowledges(finding)) this.#findings.add(finding);
  }

  /** The rules start with the first record, because the fiscal year comes with the manifest. */
  #ruleRun(): RuleRun {
    this.#rules ??= createRuleRun(this.#within.rules, this.#context(), this.#options.profiles);
    return this.#rules;
  }

  #context(): RuleContext {
    const fiscalYear = this.#fiscalYear();
    const { parameters } = this.#options;
    const asked = (documentKind: "application" | "report") => ({ documentKind, fiscalYear, parameters });
    return {
      asOf: this.#options.asOf,
      fiscalYear,
      register: this.#options.register,
      calculatedAmounts: (records, kind) => this.#calculation.of(records, asked(kind)).amounts,
      calculationObstacles: (records, kind) => this.#calculation.of(records, asked(kind)).obstacles,
    };
  }

  #fiscalYear(): number {
    return (
      this.#options.fiscalYear ?? this.#manifest?.fiscalYear ?? this.#declaredYear ?? fiscalYearOf(this.#options.asOf)
    );
  }
}
