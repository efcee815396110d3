import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

const section = "例外と確認";
const since = "0.2.0";

/** Checks of what a submission says about findings that stay as they are. */
export const exceptionChecks: readonly CheckDefinition[] = [
  defineCheck("exception-rule-known", {
    since,
    section,
    title: { ja: "例外の「検査の番号」が、検査にある", en: "Exceptions name checks that exist" },
    messages: {
      unknown: sentence(
        "この「検査の番号」の検査はありません。",
        "検査の報告で、問題の右に［ ］で示されている番号をそのまま写してください。",
        "There is no check of this id.",
        "Copy the id that stands in brackets beside the problem in the report.",
      ),
      alike: sentence(
        "この「検査の番号」の検査はありません。よく似た番号に「{alike}」があります。",
        "検査の報告で、問題の右に［ ］で示されている番号をそのまま写してください。",
        "There is no check of this id; “{alike}” is much like it.",
        "Copy the id that stands in brackets beside the problem in the report.",
      ),
    },
  }),
  defineCheck("exception-rule-permits", {
    since,
    section,
    title: {
      ja: "例外にできる検査だけが、例外に書かれている",
      en: "Exceptions are made only where the check allows it",
    },
    messages: {
      mustBeMended: sentence(
        "「{rule}」は、直すことのできる問題なので、理由を書いても残せません。",
        "問題のある記録を直し、この行を消してください。",
        "“{ruleEn}” can be mended, so it cannot stay with a reason.",
        "Mend the record, and take this row out.",
      ),
    },
  }),
  defineCheck("exception-still-needed", {
    since,
    severity: "warning",
    section,
    title: { ja: "例外に当てはまる問題がある", en: "Exceptions are of problems that are there" },
    messages: {
      noFinding: sentence(
        "「{rule}」の検査では、この「記録のID」の記録に問題が見つかりませんでした。",
        "記録のIDを報告と見比べてください。問題が直っているときは、この行を消してください。",
        "The check “{ruleEn}” finds nothing in the record of this id.",
        "Compare the record id with the report. If the problem was mended, take this row out.",
      ),
    },
  }),
  defineCheck("exception-not-expired", {
    since,
    severity: "warning",
    section,
    title: { ja: "例外の期限が過ぎていない", en: "Exceptions have not expired" },
    messages: {
      expired: sentence(
        "この例外の期限は、検査の基準日（{asOf}）より前です。問題は例外のないものとして扱いました。",
        "例外が今も認められているときは、改めて承認を受け、承認日と期限を書き直してください。認められていないときは、記録を直し、この行を消してください。",
        "This exception expired before the day of judgement ({asOf}), so the problem counts as if there were none.",
        "If it is still allowed, have it approved again and renew both dates; otherwise mend the record and take this row out.",
      ),
    },
  }),
];
