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
      other: sentence(
        "「{field}」の値「{value}」は、決められた書き方（{pattern}）になっていません。",
        "項目の説明を確かめて、決められた書き方で入力してください。",
        "The value “{value}” of “{fieldEn}” is not in the required form ({pattern}).",
        "See the description of the field, and enter the value in that form.",
      ),
    },
  }),
  defineCheck("text-printable", {
    severity: "warning",
    section,
    title: { ja: "文字に読めないものがない", en: "Texts hold no unreadable characters" },
    messages: {
      control: sentence(
        "「{field}」に、画面に表示できない文字（{codePoint}）が入っています。",
        "その文字を消すか、入力し直してください。文字化けのときは、元のデータから取り出し直してください。",
        "“{fieldEn}” holds a character that cannot be shown ({codePoint}).",
        "Remove it or enter the text again. If it came from garbled text, export the data again.",
      ),
      userDefined: sentence(
        "「{field}」に外字（{codePoint}）が入っています。外字はほかの機械では別の字になり、文書に印刷できません。",
        "標準の文字に置き換えてください。どの字にするかは、この道具では決めません。",
        "“{fieldEn}” holds a user-defined character ({codePoint}). Other machines show another character for it, and documents cannot print it.",
        "Replace it by a standard character. Which one is not for this tool to decide.",
      ),
    },
  }),
];
