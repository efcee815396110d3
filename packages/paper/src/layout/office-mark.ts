/** What stands at the head of every page of a document that stays in the office. */
export const officeMark = "庁内用（提出しないもの）";
