import type { ByteSource, CodeList, EntityProfile, FieldProfile } from "@juso/model";
import { type ReadEvent, type ReadOptions, readSubmission } from "@juso/tables";

function field(key: string, ja: string, kind: FieldProfile["kind"], rest: Partial<FieldProfile> = {}): FieldProfile {
  return { key, title: { ja, en: key }, kind, isRequired: false, isKey: false, ...rest };
}

const about = { description: "", level: "p0", source: "", sets: [] } as const;

/** Two small entities: every kind of field, and a sheet without choices. */
export const profiles: readonly EntityProfile[] = [
  {
    ...about,
    key: "case",
    fileName: "case",
    title: { ja: "支援ケース", en: "Case" },
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
  },
  {
    ...about,
    key: "plan",
    fileName: "plan",
    title: { ja: "支援プラン", en: "Plan" },
    fields: [
      field("planId", "プランID", "string", { isRequired: true, isKey: true }),
      field("caseId", "ケースID", "string", { isRequired: true }),
    ],
  },
];

function list(key: string, titles: Readonly<Record<string, string>>): CodeList {
  const proposed = { provenance: "proposed", source: "", since: "0.1.0" } as const;
  const codes = Object.entries(titles).map(([code, ja]) => ({ ...proposed, code, title: { ja, en: code } }));
  return { key, title: { ja: key, en: key }, source: "", codes };
}

/** The code lists of the two entities. */
export const codeLists: ReadonlyMap<string, CodeList> = new Map([
  ["sex", list("sex", { male: "男性", female: "女性", unknown: "不明" })],
  ["factor", list("factor", { poverty: "生活困窮", dv: "ＤＶ・虐待", care: "介護" })],
]);

type EventOf<K extends ReadEvent["kind"]> = Extract<ReadEvent, { kind: K }>;

/** What the reader of submissions makes of filled-in templates. */
export interface ReadingOutcome {
  readonly findings: readonly EventOf<"finding">["finding"][];
  /** `check.message` of each finding. */
  readonly ids: readonly string[];
  readonly records: readonly EventOf<"record">["record"][];
  readonly manifests: readonly EventOf<"manifest">["manifest"][];
  readonly inputs: readonly EventOf<"input">["input"][];
}

/** Reads files as a submission of the two entities, or of those in the options. */
export async function readBack(
  sources: readonly ByteSource[],
  rest: Partial<ReadOptions> = {},
): Promise<ReadingOutcome> {
  const events: ReadEvent[] = [];
  const options = { profiles, codeLists, specVersion: "1.0.0", expectManifest: true, ...rest };
  for await (const batch of readSubmission(sources, options)) events.push(...batch);
  const findings = events.flatMap((event) => (event.kind === "finding" ? [event.finding] : []));
  return {
    findings,
    ids: findings.map(({ checkId, messageId }) => `${checkId}.${messageId}`),
    records: events.flatMap((event) => (event.kind === "record" ? [event.record] : [])),
    manifests: events.flatMap((event) => (event.kind === "manifest" ? [event.manifest] : [])),
    inputs: events.flatMap((event) => (event.kind === "input" ? [event.input] : [])),
  };
}
