import { type Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import type { InputExample } from "../formats.ts";
import { severityMark } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { checkPath, formatPaths } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";
import { sentence } from "./sentence.ts";

/** Which files and encodings are read, what is mended while reading, and what is refused: as the reader itself does it. */
export function readingPage(standard: Standard): Page {
  return {
    ...formatPaths.reading,
    parent: mainPages.formats,
    content: (link) =>
      html`${paragraphs({
        ja: "この表は、このサイトを作るときに、実際に検査に読ませた結果です。読み替えたときは必ず知らせ、意味を推し量らないと読めないものは断ります。",
        en: "These tables are what the reader did when this site was built. Whatever is read otherwise than written is told; what could only be guessed is refused.",
      })}${section(
        "encodings",
        { ja: "文字コード", en: "Encodings" },
        exampleTable(
          { ja: "CSV と JSON の文字コード", en: "Encodings of CSV and JSON" },
          standard.encodingExamples,
          link,
        ),
      )}${section(
        "examples",
        { ja: "よくある書き方", en: "As people write" },
        exampleTable(
          { ja: "書き方と、その結果", en: "What is given in, and what comes of it" },
          standard.inputExamples,
          link,
        ),
      )}${section("refused", { ja: "ファイルについて言うこと", en: "What is said of files" }, fileChecks(standard, link))}`,
  };
}

function exampleTable(caption: Parameters<typeof table>[0], examples: readonly InputExample[], link: Link): Html {
  return table(
    caption,
    [
      { ja: "入力", en: "Input" },
      { ja: "結果", en: "Result" },
      { ja: "読めた記録", en: "Records read" },
      { ja: "見分けた文字コード", en: "Encoding found" },
      { ja: "言うこと", en: "What is said" },
    ],
    examples.map((example) => ({
      cells: [
        example.title,
        outcome(example),
        example.records,
        example.encoding ?? "－",
        example.said.length === 0 ? undefined : said(example, link),
      ],
    })),
  );
}

function said({ said }: InputExample, link: Link): Html {
  return html`<ul>${said.map(
    ({ checkId, message, severity }) =>
      html`<li>${severityMark(severity)} <a href="${link(checkPath(checkId))}">${message}</a></li>`,
  )}</ul>`;
}

function outcome({ said }: InputExample): Html {
  if (said.some(({ severity }) => severity === "error")) return bilingual({ ja: "断る", en: "refused" });
  return said.length > 0
    ? bilingual({ ja: "読んで、知らせる", en: "read, and told" })
    : bilingual({ ja: "そのまま読む", en: "read" });
}

/** Checks of files and sheets as a whole, with how to mend what cannot be read. */
function fileChecks({ checkGroups }: Standard, link: Link): Html {
  const checks = checkGroups.find(({ key }) => key === "reading")?.checks ?? [];
  const ofFiles = checks.filter(({ citations }) =>
    citations.some(({ section: place }) => /^提出物 (ファイル|文字コード)/.test(place)),
  );
  return table(
    { ja: "ファイルと文字コードの検査", en: "Checks of files and encodings" },
    [
      { ja: "検査", en: "Check" },
      { ja: "重さ", en: "Severity" },
      { ja: "指摘", en: "Finding" },
      { ja: "直し方", en: "Fix" },
    ],
    ofFiles.flatMap(({ id, messages, severity, title }) =>
      Object.values(messages).map(({ fix, text }) => ({
        cells: [
          html`<a href="${link(checkPath(id))}">${title.ja}</a>`,
          severityMark(severity),
          sentence(text.ja),
          sentence(fix.ja),
        ],
      })),
    ),
  );
}
