import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

const section = "提出物 表紙情報";

/** Checks of a submission that several departments filled in apart, each in a workbook of its own. */
export const togetherChecks: readonly CheckDefinition[] = [
  defineCheck("workbook-covers-agree", {
    severity: "error",
    section,
    title: {
      ja: "まとめて読むブックの表紙が一致している",
      en: "Workbooks that are read together have covers that agree",
    },
    messages: {
      differs: sentence(
        "表紙の「{label}」が、まとめて読むほかのブックと違います。このブックでは「{found}」、{other}では「{expected}」です。",
        "どちらが正しいかを確かめてそろえてください。別の提出物のブックであれば、まとめて読むものから外してください。",
        "“{label}” on the cover differs from that of another workbook that is read together with it: {found} here, {expected} in {otherEn}.",
        "Decide which is right and bring them together. If the workbook belongs to another submission, take it out.",
      ),
      version: sentence(
        "このブックのデータ標準の版は{found}ですが、{other}では{expected}です。版の違うブックは、まとめて読めません。",
        "「juso template --from ブック名」で、今の版の記入用ブックに移してから、まとめてください。",
        "This workbook follows version {found} of the standard, but {otherEn} follows {expected}. Workbooks of different versions cannot be read together.",
        "Move it into a workbook of the current version (juso template --from WORKBOOK) first.",
      ),
    },
  }),
  defineCheck("repeated-row-agrees", {
    severity: "error",
    section: "提出物 シート",
    title: {
      ja: "全体について1行だけの表が、ブックの間で食い違わない",
      en: "Tables with one row for the whole do not contradict each other across workbooks",
    },
    messages: {
      differs: sentence(
        "「{title}」の行が、{other}の行と違います（{fields}）。全体について1行だけの表なので、どちらが正しいか分かりません。この行は読んでいません。",
        "正しい方にそろえるか、一つのブックだけに入力してください。空欄と入力も、違うものとして扱います。",
        "This row of “{titleEn}” differs from that in {otherEn} ({fieldsEn}). The table has one row for the whole, so it is not known which is right. This row was not read.",
        "Bring them together, or fill in the table in one workbook only. A blank and a value differ too.",
      ),
    },
  }),
  defineCheck("repeated-row-left-out", {
    severity: "info",
    section: "提出物 シート",
    title: { ja: "同じ行を一度だけ読んだ", en: "A repeated row was read once" },
    messages: {
      same: sentence(
        "「{title}」の行は、{other}の行と同じなので、一度だけ読みました。",
        "直す必要はありません。",
        "This row of “{titleEn}” is the same as that in {otherEn} and was read once.",
        "Nothing to do.",
      ),
    },
  }),
];
