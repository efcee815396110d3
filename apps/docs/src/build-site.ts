import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { layout } from "./layout.ts";
import { mainPages } from "./main-pages.ts";
import type { Page, Site } from "./page.ts";
import { fullPagePath, offlinePagePath, prefecturePagePath, publishedPath } from "./page-paths.ts";
import { apiPages } from "./pages/api-pages.ts";
import { changesPage } from "./pages/changes-page.ts";
import { checkIndexPage } from "./pages/check-index-page.ts";
import { checkPages } from "./pages/check-pages.ts";
import { codeListPages } from "./pages/code-list-pages.ts";
import { commandsPage } from "./pages/commands-page.ts";
import { dataFlowPage } from "./pages/data-flow-page.ts";
import { decisionPages } from "./pages/decision-pages.ts";
import { downloadsPage } from "./pages/downloads-page.ts";
import { entityPages } from "./pages/entity-pages.ts";
import { exitCodesPage } from "./pages/exit-codes-page.ts";
import { formMappingPage } from "./pages/form-mapping-page.ts";
import { formatsPage } from "./pages/formats-page.ts";
import { glossaryPage } from "./pages/glossary-page.ts";
import { grantParametersPage } from "./pages/grant-parameters-page.ts";
import { homePage } from "./pages/home-page.ts";
import { levelsPage } from "./pages/levels-page.ts";
import { licencesPage } from "./pages/licences-page.ts";
import { paperPages } from "./pages/paper-pages.ts";
import { playgroundPage } from "./pages/playground-page.ts";
import { readingPage } from "./pages/reading-page.ts";
import { requirementsPage } from "./pages/requirements-page.ts";
import { rollUpTablesPage } from "./pages/roll-up-tables-page.ts";
import { schemaPages } from "./pages/schema-pages.ts";
import { stepPages } from "./pages/step-pages.ts";
import { packagesOfSearch, searchPage } from "./search/search-page.ts";
import type { Standard } from "./standard.ts";
import { municipalityPage } from "./start/municipality-page.ts";
import { prefecturePage } from "./start/prefecture-page.ts";
import { prefectureYearPage } from "./start/prefecture-year-page.ts";
import { standardDeveloperPages } from "./start/standard-developer-pages.ts";
import { vendorPage } from "./start/vendor-page.ts";

/** Where the build of the pages leaves them. */
const builtPage = (path: string): string => fileURLToPath(new URL(`../../page/dist/${path}`, import.meta.url));

/** Every file of the site. The same standard gives the same bytes. */
export async function buildSite(standard: Standard): Promise<Site> {
  const pages: readonly Page[] = [
    homePage(standard),
    municipalityPage(),
    vendorPage(),
    prefecturePage(),
    prefectureYearPage(standard),
    ...standardDeveloperPages(),
    ...entityPages(standard),
    ...codeListPages(standard),
    formMappingPage(standard),
    dataFlowPage(standard),
    rollUpTablesPage(),
    checkIndexPage(standard),
    ...checkPages(standard),
    requirementsPage(standard),
    grantParametersPage(standard),
    ...stepPages(standard),
    ...paperPages(standard),
    formatsPage(standard),
    readingPage(standard),
    levelsPage(standard),
    exitCodesPage(standard),
    ...schemaPages(standard),
    ...apiPages(standard),
    playgroundPage(standard),
    commandsPage(standard),
    glossaryPage(standard),
    downloadsPage(standard),
    changesPage(standard),
    ...decisionPages(standard),
    licencesPage(standard, await packagesOfSearch()),
  ];
  const withSearch = [...pages, await searchPage(pages, standard.readings)];
  return {
    menu: Object.values(mainPages).map(({ path }) => path),
    files: new Map(withSearch.map((page) => [page.path, layout(page, standard.version)])),
    copies: new Map([
      ...standard.published.map(({ path }) => [publishedPath(path), join(standard.publishedFolder, path)] as const),
      ...[offlinePagePath, fullPagePath, prefecturePagePath].map((path) => [path, builtPage(path)] as const),
    ]),
  };
}
