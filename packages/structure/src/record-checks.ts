import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

/** Checks of codes, of lists, of a record's keys, and of references between records. */
export const recordChecks: readonly CheckDefinition[] = [
  defineCheck("field-known", {
    section: "JSONの形式",
    whoFixes: "vendor",
    title: { ja: "知らない項目がない", en: "Fields are known" },
    messages: {
      unknown: sentence(
        "「{entity}」に、この標準にない項目「{name}」があります。",
        "項目を削ってください。独自の項目として残すときは、名前を「x_」で始めてください。",
        "“{entityEn}” has a field “{name}” that this standard does not have.",
        "Remove it. To keep it as a field of your own, begin its name with x_.",
      ),
      misspelt: sentence(
        "「{entity}」に、この標準にない項目「{name}」があります。「{nearest}」の書き誤りかもしれません。",
        "「{nearest}」に直してください。独自の項目として残すときは、名前を「x_」で始めてください。",
        "“{entityEn}” has a field “{name}” that this standard does not have; “{nearest}” may be meant.",
        "Rename it to “{nearest}”. To keep it as a field of your own, begin its name with x_.",
      ),
    },
  }),
  defineCheck("code-listed", {
    section: "コード表",
    title: { ja: "コードがコード表にある", en: "Codes are in their list" },
    messages: {
      unknown: sentence(
        "「{field}」の値「{value}」は、選択肢にありません。選択肢は{options}です。",
        "選択肢のどれかに直してください。",
        "The value “{value}” of “{fieldEn}” is not one of its options: {optionsEn}.",
        "Choose one of the options.",
      ),
      invisible: sentence(
        "「{field}」に、目に見えない文字（{character}、{codePoint}）が入っているため、選択肢と合いません。",
        "この項目の値を消して、選択肢から選び直してください。",
        "“{fieldEn}” holds a character that is not seen ({characterEn}, {codePoint}), so it matches no option.",
        "Clear the value and choose an option again.",
      ),
      unknownOfMany: sentence(
        "「{field}」の値「{value}」は、コード表「{listTitle}」の{count}個の選択肢にありません。",
        "コード表「{listTitle}」にある選択肢のどれかに直してください。",
        "The value “{value}” of “{fieldEn}” is not one of the {count} {count|option|options} of the list “{listTitleEn}”.",
        "Choose an option of the list “{listTitleEn}”.",
      ),
      misspelt: sentence(
        "「{field}」の値「{value}」は、選択肢にありません。「{nearest}」の書き誤りかもしれません。",
        "コード表「{listTitle}」にある選択肢（{count}個）のどれかに直してください。",
        "The value “{value}” of “{fieldEn}” is not one of its options; “{nearest}” may be meant.",
        "Choose one of the {count} {count|option|options} of the list “{listTitleEn}”.",
      ),
    },
  }),
  defineCheck("code-current", {
    severity: "warning",
    section: "コード表",
    title: { ja: "廃止予定のコードを使っていない", en: "Codes are current" },
    messages: {
      deprecated: sentence(
        "「{field}」の値「{value}」は、標準の{since}版から廃止予定の選択肢です。",
        "コード表「{listTitle}」の備考を見て、代わりの選択肢に直してください。",
        "The value “{value}” of “{fieldEn}” has been deprecated since version {since} of the standard.",
        "See the notes of the list “{listTitleEn}” for the option that replaces it.",
      ),
    },
  }),
  defineCheck("list-no-duplicates", {
    section: "項目の値",
    title: { ja: "並べた値に重複がない", en: "Lists hold no value twice" },
    messages: {
      duplicate: sentence(
        "「{field}」に、同じ値「{value}」が2回以上並んでいます。",
        "重複した値を1つにしてください。",
        "“{fieldEn}” lists the value “{value}” more than once.",
        "Keep it once.",
      ),
    },
  }),
  defineCheck("record-key-unique", {
    section: "記録の識別",
    title: { ja: "同じIDの記録がない", en: "Every record has its own key" },
    messages: {
      duplicate: sentence(
        "「{field}」の値「{value}」が、{firstPlace}の{firstLine}行目の記録と重なっています。",
        "同じ記録を2回入れているときは1つを消し、別の記録のときは「{field}」を別の値にしてください。",
        "The value “{value}” of “{fieldEn}” is already used by the record at line {firstLine} of {firstPlace}.",
        "Remove one of them if they are the same record; otherwise give one another “{fieldEn}”.",
      ),
    },
  }),
  defineCheck("reference-exists", {
    section: "記録の参照",
    title: { ja: "参照先の記録がある", en: "Referenced records exist" },
    messages: {
      missing: sentence(
        "「{field}」の値「{value}」に当たる記録が、「{target}」にありません。",
        "「{field}」の値を直すか、足りない「{target}」の記録を加えてください。",
        "“{fieldEn}” names “{value}”, but “{targetEn}” has no such record.",
        "Correct “{fieldEn}”, or add the missing record to “{targetEn}”.",
      ),
      joined: sentence(
        "「{field}」の値「{value}」に当たる記録が、「{target}」にありません。複数は ; で区切ります。",
        "複数の番号を書いたときは、区切りを ; に直してください。1つの番号のときは、「{field}」の値を直すか、足りない「{target}」の記録を加えてください。",
        "“{fieldEn}” names “{value}”, but “{targetEn}” has no such record. Several are separated by ;.",
        "If several are named, separate them by ;. If it is one, correct “{fieldEn}”, or add the missing record to “{targetEn}”.",
      ),
    },
  }),
];
