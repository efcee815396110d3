import type { EntityProfile, FieldLevel } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { levelWords } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { entityPath, fieldPath, formatPaths } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";

/** How far each table, and each field that differs from its table, may travel. */
export function levelsPage({ entities }: Standard): Page {
  const fields = entities.flatMap((entity) => entity.fields.map((field) => field.level ?? entity.level));
  const count = (level: FieldLevel): number => fields.filter((each) => each === level).length;
  return {
    ...formatPaths.levels,
    parent: mainPages.formats,
    content: (link) =>
      html`${paragraphs({
        ja: "表の一つ一つに、出せる範囲（水準）があります。項目の中には、表より広く出せるものがあります。",
        en: "Every table has a level; some fields may travel further than their table.",
      })}${table(
        { ja: "水準ごとの項目の数", en: "Fields by level" },
        [
          { ja: "水準", en: "Level" },
          { ja: "項目", en: "Fields" },
        ],
        (["p0", "p1", "p2"] as const).map((level) => ({
          cells: [bilingual(level === "p2" ? publishable : levelWords[level]), count(level)],
        })),
      )}${(["p1", "p0"] as const).map((level) => {
        const own = entities.filter((entity) => entity.level === level);
        return section(`level-${level}`, levelWords[level], entityTable(own, level, link));
      })}${section("level-p2", publishable, publishableTable(entities, link))}`,
  };
}

const publishable = {
  ja: "P2：公表できます（小さい数は先に伏せます）",
  en: "P2: may be published; small counts are suppressed first",
};

function entityTable(entities: readonly EntityProfile[], level: string, link: Link): Html {
  return table(
    { ja: `${level.toUpperCase()} の表`, en: `Tables of ${level.toUpperCase()}` },
    [
      { ja: "表", en: "Table" },
      { ja: "項目", en: "Fields" },
      { ja: "特に秘密にする根拠", en: "Kept secret by" },
    ],
    entities.map(({ confidential, fields, key, title }) => ({
      cells: [html`<a href="${link(entityPath(key))}">${bilingual(title)}</a>`, fields.length, confidential],
    })),
  );
}

function publishableTable(entities: readonly EntityProfile[], link: Link): Html {
  return table(
    { ja: "公表できる項目", en: "Fields that may be published" },
    [
      { ja: "表", en: "Table" },
      { ja: "項目", en: "Fields" },
    ],
    entities
      .map(({ fields, key, title }) => ({ key, title, fields: fields.filter(({ level }) => level === "p2") }))
      .filter(({ fields }) => fields.length > 0)
      .map(({ fields, key, title }) => ({
        cells: [
          html`<a href="${link(entityPath(key))}">${title.ja}</a>`,
          html`<ul>${fields.map((field) => html`<li><a href="${link(fieldPath(key, field.key))}">${field.title.ja}</a></li>`)}</ul>`,
        ],
      })),
  );
}
