import type { GrantDocumentInput } from "./form-input.ts";

/** The forms behind the cover, in order; the cover, the forms and the checklist number them alike. */
export function attachments(input: GrantDocumentInput): readonly string[] {
  if (input.kind === "report") {
    return [
      "精算額調書",
      "按分計算書",
      "精算額内訳書",
      "事業実績報告書",
      "歳入歳出決算書抄本",
      "困窮地域づくり事業評価",
    ];
  }
  const forms = ["所要額調書", "按分計算書", "所要額内訳書", "事業計画書", "歳入歳出予算書抄本"];
  return input.kind === "change" ? ["変更前後対照表", ...forms] : forms;
}

/** `別紙1` for the first form behind the cover. */
export function attachmentNumber(input: GrantDocumentInput, form: string): string {
  return `別紙${attachments(input).indexOf(form) + 1}`;
}
