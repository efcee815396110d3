import type { MunicipalityState } from "@juso/aggregate";
import type { Text } from "@juso/model";

/** What each state means for the clerk, and what there is to do. */
export const receptionAdvice: Readonly<Record<MunicipalityState, Text>> = {
  accepted: { ja: "集計に入っています。することはありません。", en: "It is in the totals; nothing is to be done." },
  late: {
    ja: "集計に入っています。期限の後に届いたので、入れたままにするかは都道府県が決めます。",
    en: "It is in the totals, and arrived after the deadline: the prefecture decides whether it stays.",
  },
  returned: {
    ja: "エラーが残っているので、集計に入っていません。問題の一覧を返し、直したものを待ちます。",
    en: "Errors are left, so it is not in the totals. Give the findings back and wait for one that is mended.",
  },
  duplicate: {
    ja: "同じ市町村から複数届き、どれも集計に入っていません。どれが正しいかを市町村に聞き、採用.csv に書きます。同じ中身のものが2つあるときは、先に届いた方だけを数えます。",
    en: "Several came from one municipality and none is in the totals. Ask which counts, and write it into the choices.",
  },
  otherYear: {
    ja: "頼んだ年度のものではありません。その年度のものを出してもらいます。",
    en: "It is of another fiscal year. Ask for the one of this year.",
  },
  otherDocument: {
    ja: "頼んだ文書（申請・変更・実績）のものではありません。作り直してもらいます。",
    en: "It was made for another document. Ask for the right one.",
  },
  caseRecords: {
    ja: "市町村の外へ出せないものが入っているか、パッケージではありません。中を見ず、市町村に知らせ、都道府県の決まりに従って扱います。",
    en: "It holds what must not leave a municipality, or is no package. Do not look inside; tell the municipality.",
  },
  altered: {
    ja: "作られたときのままではありません。届いたものを開いて保存し直していないか確かめ、もう一度送ってもらいます。",
    en: "It is not as it was made. Ask for it again.",
  },
  outsideRoster: {
    ja: "名簿にない団体コードです。名簿が正しければ、送り先の誤りかもしれません。名簿が古ければ、名簿を直します。",
    en: "Its code is not in the roster: mend the roster, or tell the sender.",
  },
  unreadable: {
    ja: "壊れているか、zip ではありません。もう一度送ってもらいます。",
    en: "It is broken or no zip. Ask for it again.",
  },
  missing: {
    ja: "その年度に実施しているのに、何も届いていません。届いていないことを知らせます。",
    en: "It runs the programme and sent nothing. Remind it.",
  },
  notAsked: {
    ja: "その年度に実施していないので、求めていません。することはありません。",
    en: "It does not run the programme in the year; nothing is asked of it.",
  },
};
