import { type CheckDefinition, defineCheck, sentence } from "@juso/model";
import { valueTypeCheck } from "./value-type-check.ts";

const section = "項目の値";

/** Checks of one value against the type and the limits of its field. */
export const valueChecks: readonly CheckDefinition[] = [
  defineCheck("value-required", {
    section,
    title: { ja: "必須の項目が入力されている", en: "Required fields are filled" },
    messages: {
      missing: sentence(
        "必ず入力する項目「{field}」が空欄です。",
        "「{field}」を入力してください。分からないときも空欄にせず、担当者に確かめてください。",
        "The required field “{fieldEn}” is blank.",
        "Enter “{fieldEn}”. If it is not known, ask whoever knows rather than leaving it blank.",
      ),
    },
  }),
  valueTypeCheck,
  defineCheck("value-date-exists", {
    section,
    title: { ja: "日付が暦にある", en: "Dates exist" },
    messages: {
      notInCalendar: sentence(
        "「{field}」の日付「{value}」は、暦にない日です。",
        "月と日を確かめて、正しい日付を入力してください。",
        "The date “{value}” of “{fieldEn}” does not exist in the calendar.",
        "Check the month and the day, and enter the right date.",
      ),
    },
  }),
  defineCheck("value-range", {
    section,
    title: { ja: "数値が範囲に入っている", en: "Numbers are within their range" },
    messages: {
      fiscalYear: sentence(
        "「{field}」の値「{value}」は、年度として読めません。年度は西暦4桁で入力する項目です。",
        "「2025」のように西暦4桁で入力してください（令和7年度は2025です）。",
        "The value “{value}” of “{fieldEn}” is not a fiscal year; it is given by the four digits of the western calendar.",
        "Enter the year like 2025 (令和7年度 is 2025).",
      ),
      fiscalYearTooEarly: sentence(
        "「{field}」の値「{value}」は、{limit}年度より前の年度です。{limit}年度以降の年度を入力する項目です。",
        "年度を確かめてください。重層的支援体制整備事業は{limit}年度からの事業です。それより前に行ったモデル事業などの年度は、この項目には書きません。",
        "The value “{value}” of “{fieldEn}” is a year before fiscal {limit}, the first that can be entered.",
        "Check the year. The programme exists since fiscal {limit}; years of model projects before it do not belong here.",
      ),
      tooSmall: sentence(
        "「{field}」の値「{value}」が小さすぎます。{limit}以上の値を入力する項目です。",
        "値と桁を確かめて、{limit}以上の値に直してください。",
        "The value “{value}” of “{fieldEn}” is too small: it must be at least {limit}.",
        "Check the value and its digits, and enter at least {limit}.",
      ),
      tooLarge: sentence(
        "「{field}」の値「{value}」が大きすぎます。{limit}以下の値を入力する項目です。",
        "値と桁、単位（円と千円など）を確かめて、{limit}以下の値に直してください。",
        "The value “{value}” of “{fieldEn}” is too large: it must be at most {limit}.",
        "Check the value, its digits and its unit (yen or thousands), and enter at most {limit}.",
      ),
    },
  }),
  defineCheck("value-length", {
    section,
    title: { ja: "文字数が範囲に入っている", en: "Texts have an allowed length" },
    messages: {
      tooShort: sentence(
        "「{field}」が{length}文字しかありません。{limit}文字以上で入力する項目です。",
        "{limit}文字以上で入力するか、値がないときはこの項目を書かないでください。",
        "“{fieldEn}” has {length} characters; it needs at least {limit}.",
        "Enter at least {limit} characters, or leave the field out when there is no value.",
      ),
      tooLong: sentence(
        "「{field}」が{length}文字あります。{limit}文字以内で入力する項目です。",
        "{limit}文字以内に短くしてください。",
        "“{fieldEn}” has {length} characters; at most {limit} are allowed.",
        "Shorten it to {limit} characters.",
      ),
    },
  }),
  defineCheck("value-pattern", {
    section,
    title: { ja: "値の書き方が項目に合っている", en: "Values are written in the form of their field" },
    messages: {
      digits: sentence(
        "「{field}」は半角数字{count}桁の項目ですが、「{value}」が入っています。",
        "先頭の0が落ちていないか、桁が足りているかを確かめて、半角数字{count}桁で入力してください。",
        "“{fieldEn}” takes {count} {count|digit|digits}, but its value is “{value}”.",
        "Check for lost leading zeros and missing digits, and enter {count} {count|digit|digits}.",
      ),
      invisible: sentence(
        "「{field}」に、目に見えない文字（{character}、{codePoint}）が入っています。",
        "この項目の値を消して、キーボードから入力し直してください。ほかの文書から貼り付けると、見えない文字が付くことがあります。",
        "“{fieldEn}” holds a character that is not seen ({characterEn}, {codePoint}).",
        "Clear the value and type it again. Text pasted from other documents may carry such characters.",
      ),
      postalCode: sentence(
        "「{field}」は郵便番号の項目ですが、「{value}」が入っています。",
        "郵便番号7桁を、「123-4567」か「1234567」のように半角数字で入力してください。",
        "“{fieldEn}” takes a postal code, but its value is “{value}”.",
        "Enter the seven digits, like 123-4567 or 1234567.",
      ),
      other: sentence(
        "「{field}」の値「{value}」は、決められた書き方（{pattern}）になっていません。",
        "項目の説明を確かめて、決められた書き方で入力してください。",
        "The value “{value}” of “{fieldEn}” is not in the required form ({pattern}).",
        "See the description of the field, and enter the value in that form.",
      ),
    },
  }),
  defineCheck("value-check-digit", {
    since: "0.2.0",
    severity: "warning",
    section,
    title: { ja: "番号の検査数字が合う", en: "Check digits are right" },
    messages: {
      corporateNumber: sentence(
        "「{field}」の値「{value}」は、法人番号の検査数字（先頭の1桁）が合いません。どこかの数字が違っています。",
        "国税庁法人番号公表サイトなどで「{field}」を確かめ、13桁を入力し直してください。",
        "The check digit (the first one) of the corporate number “{value}” in “{fieldEn}” is wrong: some digit is another.",
        "Look “{fieldEn}” up, for instance on the site where corporate numbers are published, and enter its 13 digits again.",
      ),
    },
  }),
  defineCheck("value-telephone", {
    since: "0.2.0",
    severity: "warning",
    section,
    title: { ja: "電話番号が決められた書き方になっている", en: "Telephone numbers are written in one way" },
    messages: {
      unreadable: sentence(
        "「{field}」の値「{value}」は、電話番号1件として読めません。",
        "市外局番から、「099-000-0000」のように半角の数字とハイフンで入力してください。ほかの番号や内線、「代表」などの言葉は書きません。",
        "“{value}” in “{fieldEn}” cannot be read as one telephone number.",
        "Enter the number with its area code, in half-width digits and hyphens like 099-000-0000, without other numbers, extensions or words.",
      ),
    },
  }),
  defineCheck("text-without-individual-number", {
    since: "0.2.0",
    section,
    title: { ja: "個人番号（マイナンバー）が入っていない", en: "No text holds an Individual Number (My Number)" },
    messages: {
      held: sentence(
        "「{field}」に、個人番号（マイナンバー）かもしれない12桁の数字があります。検査数字が個人番号のものと合いました。12桁の数字のおよそ10件に1件は、個人番号でなくても偶然に合います。値はこの報告のどこにも表示しません。",
        "個人番号のときは、この提出物と元のデータから消してください。この標準には個人番号を入れる項目がありません。個人番号でないIDや番号のときは、「C123456789012」のように先頭に英字を付けた番号に改めてください。",
        "“{fieldEn}” holds twelve digits that may be an Individual Number (My Number): their check digit is right. About one in ten numbers of twelve digits passes by chance. The value is shown nowhere in this report.",
        "If it is an Individual Number, delete it here and in the source: this standard has no field for it. If it is another id or number, change it to one with a letter before it, like C123456789012.",
      ),
    },
  }),
  defineCheck("text-printable", {
    severity: "warning",
    section,
    title: { ja: "文字に読めないものがない", en: "Texts hold no unreadable characters" },
    messages: {
      control: sentence(
        "「{field}」の{position}文字目に、画面に表示できない文字（{codePoint}）が入っています。",
        "その文字を消すか、入力し直してください。文字化けのときは、元のデータから取り出し直してください。",
        "Character {position} of “{fieldEn}” cannot be shown ({codePoint}).",
        "Remove it or enter the text again. If it came from garbled text, export the data again.",
      ),
      userDefined: sentence(
        "「{field}」の{position}文字目に外字（{codePoint}）が入っています。外字はほかの機械では別の字になり、文書に印刷できません。",
        "標準の文字に置き換えてください。どの字にするかは、この道具では決めません。",
        "Character {position} of “{fieldEn}” is user-defined ({codePoint}). Other machines show another character for it, and documents cannot print it.",
        "Replace it by a standard character. Which one is not for this tool to decide.",
      ),
      half: sentence(
        "「{field}」の{position}文字目が、文字の半分だけ（{codePoint}）になっています。文字数を切り詰めたときなどに、文字が途中で切れたものです。",
        "元のデータの文字を確かめ、入力し直すか、データを取り出し直してください。",
        "Character {position} of “{fieldEn}” is only half a character ({codePoint}), as when a text is cut off in the middle of one.",
        "Check the character in the source, and enter the text or export the data again.",
      ),
      noCharacter: sentence(
        "「{field}」の{position}文字目に、文字ではない番号（{codePoint}）が入っています。どの機械でも表示できません。",
        "消すか、正しい文字を入力してください。取り出したデータのときは、取り出し直してください。",
        "Character {position} of “{fieldEn}” is {codePoint}, which is no character and cannot be shown anywhere.",
        "Remove it or enter the right character; export the data again if it came from another system.",
      ),
    },
  }),
  defineCheck("text-common-characters", {
    since: "0.2.0",
    severity: "warning",
    section,
    title: {
      ja: "ほかの機関でも表示できる文字だけを使っている",
      en: "Texts are of characters that other systems know",
    },
    messages: {
      stranger: sentence(
        "「{field}」の{position}文字目の文字（{codePoint}）は、JIS X 0213にもWindowsの標準の文字（CP932）にもありません。ほかの機関で表示できないことや、文書に印刷できないことがあります。CP932の形では書き出せません。",
        "氏名などの正しい字のときは、そのままでかまいません。受け取る側で表示できるかを確かめてください。違う字のときは、入力し直してください。この道具が字を置き換えることはありません。",
        "Character {position} of “{fieldEn}” ({codePoint}) is neither in JIS X 0213 nor in CP932. Others may not be able to show it, documents may not print it, and it cannot be written as CP932.",
        "Leave it if it is right, as in a name, and make sure that the recipient can show it; otherwise enter the text again. This tool replaces no character.",
      ),
      separateMark: sentence(
        "「{field}」の{position}文字目の濁点か半濁点（{codePoint}）が、前のかなから離れた1文字になっています。同じに見えても、検索や照合で別の文字になります。CP932の形では書き出せません。",
        "このかなを、キーボードから入力し直してください。",
        "Character {position} of “{fieldEn}” is a sound mark apart from its kana ({codePoint}). The text looks the same but is found and compared as another, and cannot be written as CP932.",
        "Type the kana again.",
      ),
    },
  }),
  defineCheck("text-without-variants", {
    since: "0.2.0",
    severity: "info",
    section,
    title: { ja: "字の形を選ぶ印がない", en: "Texts ask for no variant of a character" },
    messages: {
      variant: sentence(
        "「{field}」の{position}文字目に、前の字の形（異体字）を選ぶ印（{codePoint}）があります。そのまま残します。印を知らない機械や書体では、元の字の形で表示され、CP932の形では書き出せません。",
        "氏名などで字の形が大切なときは、そのままにして、受け取る側でどう表示されるかを確かめてください。",
        "Character {position} of “{fieldEn}” asks for a variant of the character before it ({codePoint}). It is kept. Systems and fonts that do not know it show the basic form, and it cannot be written as CP932.",
        "Leave it where the form matters, as in names, and check how the recipient shows it.",
      ),
    },
  }),
];
