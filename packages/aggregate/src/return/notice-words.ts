import type { Text } from "@juso/model";
import type { MunicipalityState } from "../reception/reception-states.ts";

/** What a notice says of a state: why, and what is to be done. */
export interface NoticeWords {
  readonly title: Text;
  readonly why: Text;
  readonly next: Text;
}

const returned = { ja: "提出物の差戻しについて", en: "Return of a submission" };
const asked = { ja: "提出物の確認のお願い", en: "A submission to be looked at" };

/** The words of the notices; `notAsked` gets none. */
export const noticeWords: Readonly<Record<Exclude<MunicipalityState, "notAsked">, NoticeWords>> = {
  accepted: {
    title: asked,
    why: {
      ja: "提出物を受理しました。集計に入れていますが、確かめていただきたい点が残っています。",
      en: "The submission was accepted and is in the totals. Something is left to be looked at.",
    },
    next: {
      ja: "添付の一覧（findings）を確かめ、直すところがあれば、直してパッケージを作り直し、送り直してください。事実のとおりであれば、直す必要はありません。",
      en: "Go through the list (findings). Where something is wrong, mend it, make the package again and send it. What is as it should be stays.",
    },
  },
  late: {
    title: asked,
    why: {
      ja: "提出物を受理しましたが、届いたのは提出の期限より後です。",
      en: "The submission was accepted. It arrived after the deadline.",
    },
    next: {
      ja: "届いた日に誤りがあれば知らせてください。一覧（findings）が添付されているときは、その内容も確かめてください。",
      en: "Tell us if the day of arrival is wrong. Where a list (findings) is attached, go through it too.",
    },
  },
  returned: {
    title: returned,
    why: {
      ja: "提出物に直す必要のあるところがあるため、受理していません。",
      en: "The submission has something to be mended, so it was not accepted.",
    },
    next: {
      ja: "添付の一覧（findings）の表・行・項目を見て、もとの提出物を直し、パッケージを作り直して送ってください。もとの提出物を juso で確かめると、同じ問題のセルに印が付きます。",
      en: "Mend the tables, rows and fields of the list (findings) in your submission, make the package again and send it. Checked with juso, your own workbook gets the same marks.",
    },
  },
  duplicate: {
    title: asked,
    why: {
      ja: "同じ年度・文書の提出物が複数届いており、どれを集計に入れるか決められません。",
      en: "Several packages arrived for the same year and document, and we cannot tell which counts.",
    },
    next: {
      ja: "下の表のうち、どれを採用するかを受領番号で知らせてください。新しく送り直す必要はありません。",
      en: "Tell us by its receipt number which of those below counts. Nothing has to be sent again.",
    },
  },
  otherYear: {
    title: returned,
    why: {
      ja: "届いた提出物は、受け付けている年度のものではありません。",
      en: "The submission is of another year than the one that is received.",
    },
    next: {
      ja: "表紙情報の年度を確かめ、受け付けている年度の提出物からパッケージを作って送ってください。",
      en: "Check the year of the cover, and send the package of the year that is received.",
    },
  },
  otherDocument: {
    title: returned,
    why: {
      ja: "届いた提出物は、受け付けている文書のものではありません。",
      en: "The submission was made for another document than the one that is received.",
    },
    next: {
      ja: "パッケージを作るときの文書（申請・変更・実績）を下のとおりに選び、作り直して送ってください。",
      en: "Make the package for the document named below, and send it.",
    },
  },
  caseRecords: {
    title: returned,
    why: {
      ja: "届いたファイルに、都道府県へ出せない表や列が入っているか、パッケージではないため、受け付けていません。中身は写していません。",
      en: "The file holds tables or columns that must not go to the prefecture, or is no package. It was not received, and nothing of it was copied.",
    },
    next: {
      ja: "送ったメールや共有フォルダのファイルを消し、情報の取扱いの担当に知らせてください。送り直すときは、juso package で作ったzipをそのまま送ってください。",
      en: "Delete the file from mail and shared folders, and tell whoever is in charge of data protection. Then send the zip that juso package makes, as it is.",
    },
  },
  altered: {
    title: returned,
    why: {
      ja: "届いたパッケージは、作られたときから変わっているため、受け付けていません。",
      en: "The package is not as it was made, so it was not received.",
    },
    next: {
      ja: "zipの中を直したり、ほかのファイルを加えたりせず、juso package で作ったzipをそのまま送ってください。",
      en: "Send the zip as juso package makes it: do not edit it, nor add files.",
    },
  },
  outsideRoster: {
    title: asked,
    why: {
      ja: "届いた提出物の団体コードが、都道府県の名簿にありません。",
      en: "The code of the municipality is not in the roster of the prefecture.",
    },
    next: {
      ja: "表紙情報の団体コードを確かめてください。正しければ、都道府県に知らせてください。",
      en: "Check the code in the cover. If it is right, tell the prefecture.",
    },
  },
  unreadable: {
    title: returned,
    why: {
      ja: "届いたファイルを開けないため、受け付けていません。",
      en: "The file cannot be opened, so it was not received.",
    },
    next: {
      ja: "juso package で作ったzipを、もう一度送ってください。大きさが届いたものと同じかも確かめてください。",
      en: "Send the zip that juso package made once more, and compare its size with what arrived.",
    },
  },
  missing: {
    title: { ja: "提出のお願い", en: "A submission that is expected" },
    why: { ja: "提出物がまだ届いていません。", en: "No submission has arrived yet." },
    next: {
      ja: "juso package でパッケージを作って送ってください。すでに送ったときは、送った日と宛先を知らせてください。",
      en: "Make the package with juso package and send it. If it was sent already, tell us when and where to.",
    },
  },
};

/** Returned although nothing in the package stops acceptance: what does stands in tables that stay in the municipality. */
export const returnedInside: NoticeWords = {
  title: returned,
  why: {
    ja: "パッケージが、直さないと提出できない問題が市町村での検査で残ったまま作られているため、受理していません。",
    en: "The package was made while the checks in the municipality still found something that must be mended first, so it was not accepted.",
  },
  next: {
    ja: "その問題は、市町村の外に出ない表のものです。もとの提出物を juso で確かめて直し、パッケージを作り直して送ってください。",
    en: "It stands in tables that stay with you. Check your submission with juso, mend it, make the package again and send it.",
  },
};
