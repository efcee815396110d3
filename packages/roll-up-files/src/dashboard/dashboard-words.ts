import type { Language } from "@juso/model";

/** The words of the dashboard and of what is published, in one language. */
export interface DashboardWords {
  readonly skip: string;
  readonly rollUpTitle: string;
  readonly publishedTitle: string;
  readonly day: (day: string) => string;
  readonly deadline: (day: string) => string;
  readonly wholeNation: string;
  readonly complete: string;
  readonly incomplete: (count: string) => string;
  readonly noRoster: string;
  readonly figures: string;
  readonly adopted: string;
  readonly ofRoster: (count: string) => string;
  readonly withoutRoster: string;
  readonly others: string;
  readonly notAsked: string;
  readonly money: string;
  readonly moneyTotal: string;
  readonly yen: (amount: string) => string;
  readonly tiles: string;
  readonly prefectureTiles: string;
  readonly tilesNote: string;
  readonly prefectureTilesNote: string;
  readonly filterBy: string;
  readonly all: string;
  readonly find: string;
  readonly shown: (shown: string, all: string) => string;
  readonly allThere: string;
  readonly short: (count: number) => string;
  readonly leftOut: string;
  readonly unknownFiles: string;
  readonly tables: string;
  readonly contents: string;
  readonly reading: string;
  readonly readings: readonly string[];
  readonly hiddenMeaning: string;
  readonly hiddenSpoken: string;
  readonly noLines: string;
  readonly totalsOf: string;
  readonly partsOf: (key: string, lines: number) => string;
  readonly inFile: (path: string, lines: number) => string;
  readonly chartOf: (title: string) => string;
  readonly noChart: string;
  readonly breakdown: string;
  readonly breakdownNote: string;
  readonly nationBreakdownNote: string;
  readonly breakdownNeedsScript: string;
  readonly openBreakdown: string;
  readonly contributor: string;
  readonly contributorPrefecture: string;
  readonly value: string;
  readonly place: string;
  readonly close: string;
  readonly rowCount: (count: string) => string;
  readonly noRows: string;
  readonly divided: (above: string, below: string, per: string) => string;
  readonly distinct: string;
  readonly madeBy: (creator: string) => string;
  readonly kept: string;
}

/** The words of both languages. */
export const dashboardWords: Readonly<Record<Language, DashboardWords>> = {
  ja: {
    skip: "本文へ",
    rollUpTitle: "集計",
    publishedTitle: "公表資料",
    day: (day) => `${day}現在`,
    deadline: (day) => `提出期限 ${day}`,
    wholeNation: "全国",
    complete: "合計には、提出を求めた市町村がすべて入っています。",
    incomplete: (count) => `合計はまだ途中です。入っていない市町村が${count}あります。`,
    noRoster: "名簿がないので、合計に全部の市町村が入っているか分かりません。",
    figures: "主な数字",
    adopted: "集計に入れた",
    ofRoster: (count) => `名簿 ${count}市町村`,
    withoutRoster: "名簿なし",
    others: "そのほか入っていない",
    notAsked: "対象外",
    money: "交付金と負担の合計",
    moneyTotal: "4つの合計",
    yen: (amount) => `${amount}円`,
    tiles: "市町村ごとの状態",
    prefectureTiles: "都道府県ごとの状態",
    tilesNote: "団体コードの順です。市町村を選ぶと、受付一覧のその行へ移ります。",
    prefectureTilesNote:
      "団体コードの順です。数は「集計に入れた市町村／提出を求めた市町村」です。選ぶと、その都道府県の受付一覧へ移ります。",
    filterBy: "状態で絞り込む",
    all: "すべて",
    find: "市町村名・団体コードで探す",
    shown: (shown, all) => `${all}のうち${shown}を表示しています。`,
    allThere: "完了",
    short: (count) => `あと${count}`,
    leftOut: "合計に入っている市町村と、入っていない市町村",
    unknownFiles: "どの市町村のものか分からないファイル",
    tables: "表とグラフ",
    contents: "表の目次",
    reading: "表の読み方",
    readings: [
      "0 は、数えた結果が0だったことを表します。空欄は、割る相手がないなど、数字そのものがないことを表します。",
      "△ は負の数です。太字の行は合計です。",
      "行の多い表は、先に合計の行を示します。内訳は下の見出しを選ぶと開きます。印刷には、開いている内訳だけが入ります。",
    ],
    hiddenMeaning: "X は、小さな数から個人や団体が分かることを防ぐため、載せていない数字です。0ではありません。",
    hiddenSpoken: "（載せていない数字）",
    noLines: "この表に入る行はありません。",
    totalsOf: "合計の行",
    partsOf: (key, lines) => `${key} の内訳（${lines}行）`,
    inFile: (path, lines) =>
      `この表は全部で${lines}行あります。都道府県ごとの行は ${path} にあります。ここには全国の行を示します。`,
    chartOf: (title) => `グラフ：${title}`,
    noChart: "載せていない数字があるため、グラフはありません。",
    breakdown: "数字の内訳",
    breakdownNote:
      "表の数字を選ぶと、その数字のもとになった市町村、値、ファイルと行を示します。表の中では矢印キーで数字を移り、Enterキーで開き、Escキーで閉じます。",
    nationBreakdownNote:
      "全国の数字を選ぶと、その数字のもとになった都道府県と値を示します。表の中では矢印キーで数字を移り、Enterキーで開き、Escキーで閉じます。市町村までの内訳は provenance/contributions.csv にあります。",
    breakdownNeedsScript:
      "このブラウザーではスクリプトが止められているので、数字を選べません。同じ内訳は provenance/contributions.csv にあります。",
    openBreakdown: "この数字の内訳を開く",
    contributor: "市町村",
    contributorPrefecture: "都道府県",
    value: "値",
    place: "場所",
    close: "閉じる",
    rowCount: (count) => `もとになった行は${count}です。`,
    noRows: "もとになった行はありません。当てはまる行がないので0です。",
    divided: (above, below, per) => `「${above}」を「${below}」で割り、${per}を掛けた数です。`,
    distinct: "同じ市町村は1回だけ数えます。",
    madeBy: (creator) => `${creator} で作成しました。このファイルは通信をしません。`,
    kept: "市町村名とファイル名を含む、内部の資料です。公表には使わないでください。",
  },
  en: {
    skip: "To the content",
    rollUpTitle: "Roll-up",
    publishedTitle: "Published figures",
    day: (day) => `As of ${day}`,
    deadline: (day) => `Deadline ${day}`,
    wholeNation: "Nation",
    complete: "The totals hold every municipality that was asked.",
    incomplete: (count) => `The totals are not complete: ${count} municipalities are not in them.`,
    noRoster: "Without a roster nobody can tell whether the totals hold every municipality.",
    figures: "Key figures",
    adopted: "In the totals",
    ofRoster: (count) => `${count} in the roster`,
    withoutRoster: "no roster",
    others: "Not in them for other reasons",
    notAsked: "Not asked",
    money: "Grants and who bears the cost",
    moneyTotal: "The four together",
    yen: (amount) => `${amount} yen`,
    tiles: "Every municipality",
    prefectureTiles: "Every prefecture",
    tilesNote: "By municipality code. Each leads to its line in the list of what arrived.",
    prefectureTilesNote:
      "By code: municipalities in the totals, of those that were asked. Each leads to its list of what arrived.",
    filterBy: "Show only",
    all: "All",
    find: "Find by name or code",
    shown: (shown, all) => `${shown} of ${all} are shown.`,
    allThere: "Complete",
    short: (count) => `${count} to come`,
    leftOut: "What is in the totals, and what is not",
    unknownFiles: "Files of which nobody can tell whose they are",
    tables: "Tables and charts",
    contents: "List of tables",
    reading: "How to read the tables",
    readings: [
      "0 is what was counted. A blank is no number at all, as for a share of nothing.",
      "△ stands before negative numbers. Lines in bold are totals.",
      "Long tables show their totals first; the headings below them open the parts. Only parts that are open are printed.",
    ],
    hiddenMeaning: "X stands for a number that is not shown, so that small numbers give nobody away. It is not zero.",
    hiddenSpoken: " (not shown)",
    noLines: "There are no lines in this table.",
    totalsOf: "totals",
    partsOf: (key, lines) => `Parts of ${key} (${lines} lines)`,
    inFile: (path, lines) =>
      `The table has ${lines} lines, of which the totals are shown here. All of them are in ${path}.`,
    chartOf: (title) => `Chart: ${title}`,
    noChart: "There is no chart, since numbers are not shown.",
    breakdown: "What a number is made of",
    breakdownNote:
      "Choose a number to see the municipalities, values, files and rows behind it. Arrow keys move between the numbers of a table, Enter opens, Escape closes.",
    nationBreakdownNote:
      "Choose a number of the nation to see the prefectures and values behind it. Arrow keys move between the numbers of a table, Enter opens, Escape closes. The municipalities are in provenance/contributions.csv.",
    breakdownNeedsScript:
      "Scripts are switched off in this browser, so numbers cannot be chosen. The same is in provenance/contributions.csv.",
    openBreakdown: "Open what this number is made of",
    contributor: "Municipality",
    contributorPrefecture: "Prefecture",
    value: "Value",
    place: "Place",
    close: "Close",
    rowCount: (count) => `Rows behind it: ${count}.`,
    noRows: "There are no rows behind it. Nothing applies, so it is zero.",
    divided: (above, below, per) => `“${above}” divided by “${below}”, times ${per}.`,
    distinct: "A municipality counts once.",
    madeBy: (creator) => `Made by ${creator}. This file asks for nothing over a network.`,
    kept: "It names municipalities and files. It is not made for publication.",
  },
};
