/** What the rules on the extract of the budget say. */
export const budgetAgreementMessages = {
  noLine: {
    text: {
      ja: "抄本に、「照合の対象」が「{role}」の行がありません。{source}の合計は{records}円です。",
      en: 'No line of the extract is to be reconciled with "{roleEn}". The sum of the {sourceEn} is {records} yen.',
    },
    fix: {
      ja: "抄本の行を加えるか、行の「照合の対象」を選んでください。",
      en: "Add the line, or choose what the line is reconciled with.",
    },
  },
  blank: {
    text: {
      ja: "抄本の「{role}」の行の「{column}」が空欄です。空欄は0円とみなしません。",
      en: 'The {columnEn} is blank in a line of the extract for "{roleEn}". A blank is not 0 yen.',
    },
    fix: {
      ja: "予算書又は決算書で額を確かめて書いてください。額がないときは0と書きます。",
      en: "Look the amount up in the budget or the settled accounts. Enter 0 where there is none.",
    },
  },
  differs: {
    text: {
      ja: "抄本の「{role}」の「{column}」の合計{extract}円と、{source}の合計{records}円が一致しません（差は{difference}円）。",
      en: 'The {columnEn} of the extract for "{roleEn}", {extract} yen, is not the sum of the {sourceEn}, {records} yen (difference {difference}).',
    },
    fix: {
      ja: "抄本と{source}を確かめてください。どちらも正しいときは、額を直さず、抄本の行に「調書と異なる理由」を書いてください。",
      en: "Check the extract and the {sourceEn}. If both are right, keep them and give the reason for the deviation in the line of the extract.",
    },
  },
  inThousands: {
    text: {
      ja: "抄本の「{role}」の「{column}」の合計{extract}は、{source}の合計{records}円の千分の1です。千円単位で書かれているおそれがあります。",
      en: 'The {columnEn} of the extract for "{roleEn}", {extract}, is a thousandth of the sum of the {sourceEn}, {records} yen. It may be in thousands of yen.',
    },
    fix: {
      ja: "単位を確かめ、円で書いてください。",
      en: "Check the unit, and enter yen.",
    },
  },
} as const;
