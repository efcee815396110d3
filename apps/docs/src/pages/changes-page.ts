import { type Html, html } from "@juso/reporters/page";
import { paragraphs, section } from "../bilingual.ts";
import type { Change } from "../load-history.ts";
import { mainPages } from "../main-pages.ts";
import { markdown, markdownLine } from "../markdown.ts";
import type { Page } from "../page.ts";
import type { Standard } from "../standard.ts";
import { facts, table } from "../table.ts";

/** The present version, what released versions changed, and what the next one changes. */
export function changesPage({ version, changes, changeLog }: Standard): Page {
  return {
    ...mainPages.changes,
    content: () => html`${facts({ ja: "今の版", en: "Present version" }, [
      [{ ja: "標準の版", en: "Version of the standard" }, version],
      [
        { ja: "公開した版", en: "Released versions" },
        changeLog === undefined
          ? "まだありません。次の変更が、最初に公開する版に入ります。"
          : "下の「公開した版」にあります。",
      ],
    ])}
${section("version-steps", { ja: "版の番号の決め方", en: "How versions are numbered" }, numbering())}
${section(
  "next-changes",
  { ja: "次の版に入る変更", en: "Changes of the next version" },
  html`${paragraphs({
    ja: `${changes.length}件あります。このサイトと道具には、すでに入っています。`,
    en: "They are already in this site and in the tools.",
  })}${changes.map(change)}`,
)}
${changeLog === undefined ? undefined : section("released-versions", { ja: "公開した版", en: "Released versions" }, markdown(changeLog))}`,
  };
}

function numbering(): Html {
  return table(
    { ja: "変わり方と番号", en: "What raises which number" },
    [
      { ja: "番号", en: "Number" },
      { ja: "上がるとき", en: "Raised by" },
      { ja: "今のデータは", en: "Data of today" },
    ],
    [
      {
        cells: [
          "1つ目（major）",
          "項目がなくなるか名前が変わる、必須の項目が増える、書ける値が狭くなる、コードがなくなる",
          "直さないと通らないことがあります",
        ],
      },
      {
        cells: [
          "2つ目（minor）",
          "任意の項目、コード、検査が増える。廃止の予告",
          "そのまま通ります。新しい検査が知らせることがあります",
        ],
      },
      { cells: ["3つ目（patch）", "説明の文が変わる", "そのまま通ります"] },
    ],
  );
}

function change({ steps, text }: Change): Html {
  const packages = [...steps].map(
    ([name, step], index) => html`${index === 0 ? "" : "、"}<code>${name}</code>（${step}）`,
  );
  const lines = text.split("\n").filter((line) => line !== "");
  return html`<article class="change">
${lines.map((line) => (/[\u3041-\u30ff]/.test(line) ? html`<p>${markdownLine(line)}</p>\n` : html`<p class="en" lang="en">${markdownLine(line)}</p>\n`))}<p class="quiet">${packages}</p>
</article>
`;
}
