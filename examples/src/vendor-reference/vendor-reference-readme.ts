/** What a maker of a case system must know to use the reference. */
export const vendorReferenceReadme = `# 出力の手本 / Reference for exporters

支援ケースのシステムから、重層データ標準の CSV を出力するための手本です。人も機関も架空です。
A reference for systems that export cases in the JUSO data standard. All people and organisations are made up.

- \`submission/\` が1つの提出物です。\`juso validate submission\` の結果は0件です。 / \`submission/\` is one submission; \`juso validate submission\` finds nothing.
- 文字コードは BOM のない UTF-8、改行は LF、区切りはコンマです。セルにコンマ、引用符、改行があるときだけ引用符で囲みます。 / UTF-8 without a byte order mark, LF, commas; a cell is quoted only if it holds a comma, a quote or a line break.
- 見出しは項目キー、値はコード、真偽は \`true\` と \`false\`、日付は \`YYYY-MM-DD\`、複数の値は \`;\` 区切りです。 / Headers are keys; values are codes; \`true\` and \`false\`; dates \`YYYY-MM-DD\`; several values are separated by \`;\`.
- どの表にも、標準の順で全ての列があります。その記録に当てはまらない項目は空欄です。空欄は「無い」ではなく「書いていない」ことを表します。 / Every table has all its columns in the order of the standard. What does not apply is blank, and a blank means that nothing is said.
- \`manifest.json\` は、ファイルごとに表の名前と SHA-256 を示します。 / \`manifest.json\` names the table and the SHA-256 of each file.
- ケース C-0001 は受付から終結まで、C-0002 は連絡が途絶えて中断するまでです。 / Case C-0001 runs from intake to closure, C-0002 to a suspension after contact was lost.

## 使い方 / How to use it

1. 同じ2つのケースを自分のシステムに入れ、出力します。 / Enter the two cases into your system and export them.
2. 出力を \`juso validate\` で検査し、0件にします。 / Let \`juso validate\` find nothing in the export.
3. ファイルごとに、見出しと値をこの手本と比べます。番号（\`…Id\`）は違ってかまいませんが、表の間で揃えてください。 / Compare headers and values with these files. Your ids may differ but must agree between the tables.

拠点、職員、経費などの表はありません。そのため、拠点の番号の参照先は確かめられません。全ての表は \`../mihon-city\` にあります。
There are no tables of sites, staff and costs, so that ids of sites cannot be looked up; \`../mihon-city\` has all tables.

支援会議（社会福祉法106条の6）の表は、別のファイルの集まりとして、この手本と別に出力してください。
Tables of statutory support meetings (Social Welfare Act 106-6) are exported apart from these, in files of their own.
`;
