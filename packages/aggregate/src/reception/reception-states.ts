/**
 * What became of a file that arrived. Only `accepted` and `late` are added up.
 *
 * `accepted` 受理; `late` 期限後 (accepted, arrived after the deadline); `returned` 差戻し (something in it stops acceptance, or did in the
 * municipality; errors and warnings that may follow do not return it);
 * `duplicate` 重複 (several for one municipality, and nobody chose this one); `otherYear` 年度違い; `otherDocument` 文書違い;
 * `caseRecords` 事例混入 (it holds what must not leave a municipality, or is no package); `altered` 改変 (not as its receipt says);
 * `outsideRoster` 名簿外; `unreadable` 読取不可.
 */
export const fileStates = [
  "accepted",
  "late",
  "returned",
  "duplicate",
  "otherYear",
  "otherDocument",
  "caseRecords",
  "altered",
  "outsideRoster",
  "unreadable",
] as const;

/** The state of a file that arrived. */
export type FileState = (typeof fileStates)[number];

/** What is known of a municipality: the state of what it sent, or `missing` 未提出; `notAsked` for one that does not run the programme and sent nothing. */
export type MunicipalityState = FileState | "missing" | "notAsked";
