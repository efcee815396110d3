import type {
  ByteSource,
  CodeList,
  DataRecord,
  EntityProfile,
  FieldProfile,
  Finding,
  Manifest,
  ReportInput,
} from "@juso/model";
import { readingChecks } from "../checks/reading-checks.ts";
import type { ReadEvent, UnreadPart } from "./read-events.ts";
import type { ReadOptions } from "./read-options.ts";
import { readSubmission } from "./read-submission.ts";

function field(key: string, ja: string, kind: FieldProfile["kind"], rest: Partial<FieldProfile> = {}): FieldProfile {
  return { key, title: { ja, en: key }, kind, isRequired: false, isKey: false, ...rest };
}

/** A small case entity: every kind of field. */
export const caseProfile: EntityProfile = {
  key: "case",
  fileName: "case",
  title: { ja: "支援ケース", en: "Case" },
  description: "",
  level: "p0",
  source: "",
  sets: [],
  fields: [
    field("caseId", "ケースID", "string", { isRequired: true, isKey: true }),
    field("openedDate", "ケース開始日", "date", { isRequired: true }),
    field("sex", "性別", "code", { codeList: "sex" }),
    field("backgroundFactors", "課題と背景要因", "code[]", { codeList: "factor" }),
    field("visits", "訪問回数", "integer", { unit: "回" }),
    field("hours", "時間", "decimal"),
    field("isClosed", "終結", "boolean"),
    field("note", "備考", "string"),
  ],
};

export const planProfile: EntityProfile = {
  key: "plan",
  fileName: "plan",
  title: { ja: "支援プラン", en: "Plan" },
  description: "",
  level: "p0",
  source: "",
  sets: [],
  fields: [
    field("planId", "プランID", "string", { isRequired: true, isKey: true }),
    field("caseId", "ケースID", "string", { isRequired: true }),
  ],
};

function list(key: string, codes: Record<string, string>): CodeList {
  return {
    key,
    title: { ja: key, en: key },
    source: "",
    codes: Object.entries(codes).map(([code, ja]) => ({
      code,
      title: { ja, en: code },
      provenance: "proposed",
      source: "",
      since: "0.1.0",
    })),
  };
}

export const codeLists: ReadonlyMap<string, CodeList> = new Map([
  ["sex", list("sex", { male: "男性", female: "女性", unknown: "不明" })],
  ["factor", list("factor", { poverty: "生活困窮", dv: "ＤＶ・虐待", care: "介護" })],
]);

/** Options for the two small entities. */
function options(rest: Partial<ReadOptions> = {}): ReadOptions {
  return { profiles: [caseProfile, planProfile], codeLists, specVersion: "1.0.0", expectManifest: false, ...rest };
}

/** Everything that reading gave, by kind. */
export interface ReadingOutcome {
  readonly events: readonly ReadEvent[];
  readonly findings: readonly Finding[];
  readonly ids: readonly string[];
  readonly records: readonly DataRecord[];
  readonly values: readonly DataRecord["value"][];
  readonly inputs: readonly ReportInput[];
  readonly manifests: readonly Manifest[];
  readonly skipped: readonly UnreadPart[];
}

/** Everything that reading gives, by kind. Fails when a finding has no words or lacks a fact that its words name. */
export async function readAll(
  sources: readonly ByteSource[],
  rest: Partial<ReadOptions> = {},
): Promise<ReadingOutcome> {
  const events: ReadEvent[] = [];
  for await (const batch of readSubmission(sources, options(rest))) events.push(...batch);
  const pick = <K extends ReadEvent["kind"]>(kind: K): Extract<ReadEvent, { kind: K }>[] =>
    events.filter((event): event is Extract<ReadEvent, { kind: K }> => event.kind === kind);
  const findings = pick("finding").map(({ finding }) => finding);
  for (const { checkId, messageId, data, values } of findings) {
    const words = readingChecks.find(({ id }) => id === checkId)?.messages[messageId];
    if (words === undefined) throw new Error(`no words for ${checkId}.${messageId}`);
    const known = { ...data, ...values };
    for (const text of [words.text.ja, words.text.en, words.fix.ja, words.fix.en]) {
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) {
        if (!(String(name) in known)) throw new Error(`${checkId}.${messageId} names {${name}} but has no such fact`);
      }
    }
  }
  return {
    events,
    findings,
    ids: findings.map(({ checkId, messageId }) => `${checkId}.${messageId}`),
    records: pick("record").map(({ record }) => record),
    values: pick("record").map(({ record }) => record.value),
    inputs: pick("input").map(({ input }) => input),
    manifests: pick("manifest").map(({ manifest }) => manifest),
    skipped: pick("skipped").map(({ skipped }) => skipped),
  };
}
