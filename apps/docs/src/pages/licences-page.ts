import { licencesOfFonts } from "@juso/page";
import { type Html, html } from "@juso/reporters/page";
import type { ThirdPartyPackage } from "../../../../scripts/third-party-licences.mjs";
import { paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { fullPagePath, licencesPath, offlinePagePath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { lines } from "../start/snippet-blocks.ts";
import { table } from "../table.ts";

/** The licences of what others wrote and the pages hold, as the programs were bundled. */
export function licencesPage({ pagePackages, playground }: Standard, search: readonly ThirdPartyPackage[]): Page {
  const places = new Map<string, { readonly each: ThirdPartyPackage; readonly paths: Set<string> }>();
  const held: readonly (readonly [string, readonly ThirdPartyPackage[]])[] = [
    ...pagePackages,
    [mainPages.search.path, search],
    // Its worker is that of the light page.
    [mainPages.playground.path, [...playground.packages, ...(pagePackages.get(offlinePagePath) ?? [])]],
  ];
  for (const [path, packages] of held) {
    for (const each of packages) {
      const name = nameOf(each);
      if (!places.has(name)) places.set(name, { each, paths: new Set() });
      places.get(name)!.paths.add(path);
    }
  }
  const all = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
  return {
    path: licencesPath,
    title: { ja: "使っている部品のライセンス", en: "Licences" },
    parent: mainPages.home,
    soughtParts: "none",
    content: () => html`${paragraphs({
      ja: "このサイトと、提出物を確かめるページには、ほかの人が作った次の部品が入っています。それぞれのライセンスに従って配っています。確かめるページは一つで運ばれるので、同じ文がそのファイルの中にもあります。",
      en: "This site and the pages that check submissions hold these parts by others. The pages carry the same texts in their files.",
    })}${table(
      { ja: "部品", en: "Parts" },
      [
        { ja: "名前と版", en: "Name and version" },
        { ja: "ライセンス", en: "Licence" },
        { ja: "入っているところ", en: "Where" },
      ],
      all.map(({ each, paths }) => ({ cells: [nameOf(each), each.license, html`${inCode([...paths])}`] })),
    )}${section(
      "texts",
      { ja: "ライセンスの文", en: "The texts" },
      html`${all.map(({ each }) => licence(nameOf(each), each.text))}`,
    )}
${section(
  "fonts",
  { ja: "書体", en: "Fonts" },
  html`<p><code>${fullPagePath}</code> に入っています。</p>
${licencesOfFonts().map(({ name, text }) => licence(name, text))}`,
)}`,
  };
}

function nameOf({ name, version }: ThirdPartyPackage): string {
  return `${name} ${version}`;
}

function inCode(paths: readonly string[]): readonly Html[] {
  return paths.map((path) => html`<code>${path}</code> `);
}

function licence(name: string, text: string): Html {
  return html`<details><summary>${name}</summary>
${lines(text.replaceAll("\t", "    "), name)}</details>
`;
}
