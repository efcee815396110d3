import { formMatches, formMismatchReasons, type Text } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import type { MappedItem, Standard } from "../standard.ts";
import { table } from "../table.ts";

const kinds: Readonly<Record<MappedItem["kind"], { readonly id: string; readonly title: Text }>> = {
  item: { id: "items", title: { ja: "様式の項目", en: "Items of the forms" } },
  option: { id: "options", title: { ja: "選択肢とコード", en: "Options and codes" } },
  figure: { id: "figures", title: { ja: "国に報告する数", en: "Figures reported to the state" } },
};

/** How the standard forms of self-reliance consultation correspond to the forms of this programme and to this standard. */
export function formMappingPage({ formMapping }: Standard): Page {
  return {
    ...mainPages.formMapping,
    content: () =>
      html`${paragraphs({
        ja: "困窮様式（自立相談支援機関の使用標準様式）の項目と選択肢が、重層様式（参考様式）のどの項目に当たり、この標準のどの項目・コードに入るかを示します。困窮様式の多くの表記は、原本でまだ確かめていません。確かさの欄をご覧ください。",
        en: "Where the items and options of the standard forms of self-reliance consultation stand on the forms of this programme, and in which field or code of this standard. Most wordings of the former have not been checked against the originals; see how sure each is.",
      })}${words({ ja: "対応の仕方", en: "Kinds of correspondence" }, formMatches)}${words(
        { ja: "対応がない理由", en: "Reasons why nothing corresponds" },
        formMismatchReasons,
      )}${Object.entries(kinds).map(([kind, { id, title }]) =>
        section(
          id,
          title,
          mapped(
            title,
            formMapping.filter((row) => row.kind === kind),
          ),
        ),
      )}`,
  };
}

function words(caption: Text, meanings: Readonly<Record<string, Text>>): Html {
  return table(
    caption,
    [
      { ja: "コード", en: "Code" },
      { ja: "意味", en: "Meaning" },
    ],
    Object.entries(meanings).map(([code, meaning]) => ({ cells: [html`<code>${code}</code>`, bilingual(meaning)] })),
  );
}

function mapped(caption: Text, rows: readonly MappedItem[]): Html {
  return table(
    caption,
    [
      { ja: "困窮様式", en: "Self-reliance form" },
      { ja: "重層様式", en: "Form of this programme" },
      { ja: "この標準", en: "This standard" },
      { ja: "対応", en: "Match" },
      { ja: "確かさ（困窮・この標準）", en: "Certainty (that form, this standard)" },
      { ja: "出典", en: "Source" },
    ],
    rows.map((row) => ({
      cells: [
        row.konkyuLabel === "" ? "－" : `${row.konkyuForm}：${row.konkyuLabel}`,
        row.item === "" ? "－" : `${row.item} ${row.itemLabel}`,
        html`${row.places.map((place) => html`<code>${place}</code> `)}${row.code === "" ? "" : html`<code>${row.code}</code> ${row.codeLabel}`}`,
        html`<code>${row.match}</code>${row.reason === "" ? "" : html` <code>${row.reason}</code>`}${row.note === "" ? "" : ` ${row.note}`}`,
        `${row.konkyuCertainty || "－"}・${row.jusoCertainty || "－"}`,
        row.source || "－",
      ],
    })),
  );
}
