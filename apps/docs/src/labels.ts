import type { Verification } from "@juso/grant";
import { type DataLevel, type Provenance, type Severity, severityWords, type Text } from "@juso/model";
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

/** How far a record may travel, in words. */
export const levelWords: Readonly<Record<DataLevel, Text>> = {
  p0: { ja: "P0：市町村の中だけで使います", en: "P0: stays in the municipality" },
  p1: { ja: "P1：都道府県へ出せます", en: "P1: may go to the prefecture" },
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
