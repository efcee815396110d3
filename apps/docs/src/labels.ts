import type { Verification } from "@juso/grant";
import type { DataLevel, FieldKind, Provenance, Severity, Text, WhoFixes } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual } from "./bilingual.ts";

/** Provenance of a code in words. */
export const provenanceWords: Readonly<Record<Provenance, Text>> = {
  official: { ja: "公式", en: "official" },
  corroborated: { ja: "裏付けあり", en: "corroborated" },
  proposed: { ja: "提案", en: "proposed" },
};

/** Whether a figure was checked against the text that fixes it, in words. */
const verificationWords: Readonly<Record<Verification, Text>> = {
  verified: { ja: "確認済み", en: "verified" },
  unverified: { ja: "未確認", en: "unverified" },
};

/** How bad a finding is, in words. */
const severityWords: Readonly<Record<Severity, Text>> = {
  error: { ja: "エラー", en: "error" },
  warning: { ja: "警告", en: "warning" },
  info: { ja: "お知らせ", en: "notice" },
};

/** Who mends a finding, in words. */
export const fixerWords: Readonly<Record<WhoFixes, Text>> = {
  municipality: { ja: "市町村", en: "municipality" },
  operator: { ja: "事業の実施者", en: "operator" },
  vendor: { ja: "システムの提供者", en: "system vendor" },
  prefecture: { ja: "都道府県", en: "prefecture" },
  standard: { ja: "標準の作り手", en: "maintainers of the standard" },
};

/** How far a record may travel, in words. */
export const levelWords: Readonly<Record<DataLevel, Text>> = {
  p0: { ja: "P0：市町村の中だけで使います", en: "P0: stays in the municipality" },
  p1: { ja: "P1：都道府県へ出せます", en: "P1: may go to the prefecture" },
};

/** What a cell of a field holds, in words. */
export const kindWords: Readonly<Record<FieldKind, Text>> = {
  string: { ja: "文字", en: "text" },
  date: { ja: "日付", en: "date" },
  integer: { ja: "整数", en: "integer" },
  decimal: { ja: "小数", en: "decimal" },
  boolean: { ja: "はい・いいえ", en: "yes or no" },
  code: { ja: "コード（1つ）", en: "one code" },
  "code[]": { ja: "コード（複数。「;」で区切る）", en: "codes, separated by ;" },
  "string[]": { ja: "文字（複数。「;」で区切る）", en: "texts, separated by ;" },
};

/** Yes or no, in words. */
export function yesOrNo(isSo: boolean): Html {
  return bilingual(isSo ? { ja: "はい", en: "yes" } : { ja: "いいえ", en: "no" });
}

/** A severity that can be told apart without colour. */
export function severityMark(severity: Severity): Html {
  const colour = { error: "red", warning: "amber", info: "green" }[severity];
  return html`<span class="mark ${colour}">${severityWords[severity].ja}</span>`;
}

/** Provenance as a mark. */
export function provenanceMark(provenance: Provenance): Html {
  const colour = { official: "green", corroborated: "amber", proposed: "red" }[provenance];
  return html`<span class="mark ${colour}">${provenanceWords[provenance].ja}</span>`;
}

/** Verification as a mark. */
export function verificationMark(status: Verification): Html {
  return html`<span class="mark ${status === "verified" ? "green" : "red"}">${verificationWords[status].ja}</span>`;
}
