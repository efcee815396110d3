import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

const section = "項目の値";

/** Values have the type of their field. Where it is clear what a person meant, the message says why it was not taken and what to type. */
export const valueTypeCheck: CheckDefinition = defineCheck("value-type", {
  section,
  title: { ja: "値の種類が項目に合っている", en: "Values have the type of their field" },
  messages: {
    text: sentence(
      "「{field}」は文字の項目ですが、文字ではない値（{value}）が入っています。",
      "値を文字として書いてください。JSONでは引用符で囲みます。",
      "“{fieldEn}” is a text field, but its value ({value}) is not text.",
      "Write the value as text; in JSON, put it in quotation marks.",
    ),
    noNumber: sentence(
      "「{field}」の「{value}」は、0なのか、値がないのかが分かりません。",
      "0のときは「0」を入力し、値がないときや分からないときは空欄にしてください。",
      "“{value}” in “{fieldEn}” may mean zero or that there is no value.",
      "Enter 0 for zero; leave the cell blank when there is no value or it is not known.",
    ),
    noValue: sentence(
      "「{field}」に、値の代わりに「{value}」が入っています。",
      "値がないときは空欄にしてください。",
      "“{fieldEn}” holds “{value}” instead of a value.",
      "Leave the cell blank when there is no value.",
    ),
    unknown: sentence(
      "「{field}」に、値の代わりに「{value}」が入っています。",
      "決まっていないときや分からないときは空欄にし、分かってから入力してください。",
      "“{fieldEn}” holds “{value}” instead of a value.",
      "Leave the cell blank until the value is known, then enter it.",
    ),
    invisible: sentence(
      "「{field}」に、目に見えない文字（{character}、{codePoint}）が入っているため、値を読めません。",
      "この項目の値を消して、キーボードから入力し直してください。ほかの文書から貼り付けると、見えない文字が付くことがあります。",
      "“{fieldEn}” holds a character that is not seen ({characterEn}, {codePoint}), so its value cannot be read.",
      "Clear the value and type it again. Text pasted from other documents may carry such characters.",
    ),
    formula: sentence(
      "「{field}」に、計算式が文字のまま入っています（{value}）。",
      "セルの書式を「標準」にして式を入れ直すか、計算した値を直接入力してください。",
      "“{fieldEn}” holds a formula as text ({value}).",
      "Set the cell's format to General and enter the formula again, or enter the value itself.",
    ),
    fiscalYear: sentence(
      "「{field}」の「{value}」は、年度として読めません。",
      "「2025」のように西暦4桁で入力してください（令和7年度は2025です）。",
      "“{value}” in “{fieldEn}” cannot be read as a fiscal year.",
      "Enter the year like 2025 (令和7年度 is 2025).",
    ),
    parenthesised: sentence(
      "「{field}」の「{value}」は括弧で囲まれています。うち数なのか、マイナスの数なのかが分かりません。",
      "括弧を付けずに、数字だけを入力してください。マイナスの数は「-1000」のように入力します。うち数は、この項目に入れないでください。",
      "“{value}” in “{fieldEn}” stands in brackets: it may be a part of another number or negative.",
      "Enter digits only. A negative number is written like -1000; a part of another number does not belong here.",
    ),
    largeUnit: sentence(
      "「{field}」の「{value}」には、「万」や「千」などの位の文字が付いています。",
      "位の文字を使わず、「{plain}」のように数字だけで入力してください。",
      "“{value}” in “{fieldEn}” uses a character such as 万 or 千 for its size.",
      "Enter digits only, like {plain}.",
    ),
    approximate: sentence(
      "「{field}」の「{value}」は、おおよその数として書かれています。",
      "「約」「程度」「以上」などを付けずに、1つの数を入力してください。",
      "“{value}” in “{fieldEn}” is written as an approximate number.",
      "Enter one number, without words such as “about” or “or more”.",
    ),
    range: sentence(
      "「{field}」の「{value}」は、幅のある数として書かれています。",
      "1つの数を入力してください。1つに決まらないときは空欄にし、決まってから入力してください。",
      "“{value}” in “{fieldEn}” is written as a range.",
      "Enter one number, or leave the cell blank until it is settled.",
    ),
    percent: sentence(
      "「{field}」の「{value}」は、％で書かれています。",
      "％を使わず、この項目の数そのものを入力してください。",
      "“{value}” in “{fieldEn}” is written as a percentage.",
      "Enter the number of the field itself, without %.",
    ),
    exponent: sentence(
      "「{field}」の「{value}」は、指数の形で書かれています。桁の多い数をExcelが縮めて保存したおそれがあります。",
      "セルの書式を「数値」にして、元の数を入力し直してください。",
      "“{value}” in “{fieldEn}” is written with an exponent; Excel may have shortened a long number.",
      "Set the cell's format to Number and enter the original number again.",
    ),
    dateInNumber: sentence(
      "「{field}」は数の項目ですが、日付又は時刻（{value}）になっています。Excelが、入力した数を日付に変えたおそれがあります。",
      "セルの書式を「標準」か「数値」にして、数を入力し直してください。",
      "“{fieldEn}” takes a number, but it holds a date or a time ({value}). Excel may have turned the number into one.",
      "Set the cell's format to General or Number and enter the number again.",
    ),
    tooManyDigits: sentence(
      "「{field}」の「{value}」は桁が多すぎて、正確に読めません。",
      "値と桁を確かめてください。整数は15桁、小数点より下は12桁までで入力してください。",
      "“{value}” in “{fieldEn}” has too many digits to be read exactly.",
      "Check the value: up to 15 digits before and 12 behind the decimal point.",
    ),
    notWhole: sentence(
      "「{field}」は整数で入力する項目ですが、小数「{value}」が入っています。",
      "整数で入力してください。％の書式のセルでは「50%」が0.5として保存されるので、セルの書式も確かめてください。",
      "“{fieldEn}” takes a whole number, but “{value}” is not one.",
      "Enter a whole number. A cell with the format % keeps 50% as 0.5, so check the cell's format too.",
    ),
    separators: sentence(
      "「{field}」の「{value}」は、桁区切りや小数点の位置が正しくありません。",
      "桁区切りを付けずに、半角の数字だけを入力してください。",
      "“{value}” in “{fieldEn}” has separators or points in the wrong places.",
      "Enter digits only, without separators.",
    ),
    otherUnit: sentence(
      "「{field}」の「{value}」に、この項目の単位（{unit}）ではない文字が付いています。",
      "単位が「{unit}」の数であることを確かめ、数字だけを入力してください。",
      "“{value}” in “{fieldEn}” bears something other than the unit of the field ({unit}).",
      "Make sure that the number is given in {unit}, and enter digits only.",
    ),
    noSuchDate: sentence(
      "「{field}」の「{value}」は、暦にない日です。",
      "年、月、日を確かめて、「2025-04-01」の形で入力してください。",
      "“{value}” in “{fieldEn}” does not exist in the calendar.",
      "Check the year, month and day, and enter the date like 2025-04-01.",
    ),
    dayMissing: sentence(
      "「{field}」の「{value}」には、月か日がありません。",
      "「2025-04-01」のように、年、月、日を入力してください。",
      "“{value}” in “{fieldEn}” lacks the month or the day.",
      "Enter year, month and day, like 2025-04-01.",
    ),
    yearMissing: sentence(
      "「{field}」の「{value}」には、年がありません。",
      "「2025-04-01」のように、年、月、日を入力してください。",
      "“{value}” in “{fieldEn}” lacks the year.",
      "Enter year, month and day, like 2025-04-01.",
    ),
    eraMissing: sentence(
      "「{field}」の「{value}」は、年が西暦なのか、どの元号なのかが分かりません。",
      "「2025-04-01」のような西暦か、「R7.4.1」のように元号を付けた形で入力してください。",
      "“{value}” in “{fieldEn}” does not say in which calendar its year counts.",
      "Enter the date like 2025-04-01, or with its era like R7.4.1.",
    ),
    serial: sentence(
      "「{field}」に、日付ではなく5桁の数字「{value}」が入っています。Excelが日付を表す番号かもしれませんが、決められません。",
      "セルの書式（標準、数値など）を「日付」にして日を確かめ、「2025-04-01」の形で入力し直してください。",
      "“{fieldEn}” holds the five digits “{value}” instead of a date. They may be a number by which Excel keeps a date, but that is not certain.",
      "Give the cell a date format instead of General or Number, check the day, and enter it like 2025-04-01.",
    ),
    timeOnly: sentence(
      "「{field}」に、日付ではなく時刻「{value}」が入っています。",
      "「2025-04-01」の形で日付を入力してください。時刻は要りません。",
      "“{fieldEn}” holds the time “{value}” instead of a date.",
      "Enter the date like 2025-04-01, without a time.",
    ),
    zone: sentence(
      "「{field}」の「{value}」は、日本の時刻ではないため、日本では前後の日になることがあります。",
      "日本での日付を、「2025-04-01」の形で入力してください。",
      "“{value}” in “{fieldEn}” is not Japanese time, so its date in Japan may be the day before or after.",
      "Enter the date in Japan, like 2025-04-01.",
    ),
    weekday: sentence(
      "「{field}」の「{value}」は、日付と曜日が合いません。",
      "どちらが正しいかを確かめ、曜日を付けずに「2025-04-01」の形で入力してください。",
      "The date and the day of the week of “{value}” in “{fieldEn}” do not agree.",
      "Check which is right, and enter the date like 2025-04-01, without the day of the week.",
    ),
    integer: sentence(
      "「{field}」は整数で入力する項目ですが、整数として読めない値「{value}」が入っています。",
      "小数点や単位、文字を除き、整数だけを入力してください。",
      "“{fieldEn}” takes a whole number, but “{value}” is not one.",
      "Enter a whole number only, without decimals, units or words.",
    ),
    decimal: sentence(
      "「{field}」は数値の項目ですが、数値として読めない値「{value}」が入っています。",
      "単位や文字を除き、数値だけを入力してください。",
      "“{fieldEn}” takes a number, but “{value}” is not one.",
      "Enter a number only, without units or words.",
    ),
    boolean: sentence(
      "「{field}」は「はい」か「いいえ」で答える項目ですが、「{value}」が入っています。",
      "表では「はい」か「いいえ」を、JSONではtrueかfalseを入力してください。",
      "“{fieldEn}” is answered with yes or no, but its value is “{value}”.",
      "Enter はい or いいえ in a table, true or false in JSON.",
    ),
    date: sentence(
      "「{field}」は日付の項目ですが、日付として読めない値「{value}」が入っています。",
      "「2025-04-01」の形で入力してください。",
      "“{fieldEn}” takes a date, but “{value}” cannot be read as one.",
      "Enter the date like 2025-04-01.",
    ),
    list: sentence(
      "「{field}」は複数の値を並べる項目ですが、並びとして読めない値「{value}」が入っています。",
      "表では値を「;」で区切り、JSONでは文字列の配列にしてください。",
      "“{fieldEn}” takes a list of values, but “{value}” is not a list of texts.",
      "Separate the values with ; in a table, or write an array of strings in JSON.",
    ),
    null: sentence(
      "「{field}」の値がnullになっています。",
      "値がないときは、nullと書かずに、この項目を書かないでください。",
      "The value of “{fieldEn}” is null.",
      "Leave the property out when there is no value.",
    ),
  },
});
