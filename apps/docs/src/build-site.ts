import { layout } from "./layout.ts";
import type { Page } from "./page.ts";
import { apiPages } from "./pages/api-pages.ts";
import { checkIndexPage } from "./pages/check-index-page.ts";
import { checkPages } from "./pages/check-pages.ts";
import { codeListPages } from "./pages/code-list-pages.ts";
import { commandsPage } from "./pages/commands-page.ts";
import { entityPages } from "./pages/entity-pages.ts";
import { exitCodesPage } from "./pages/exit-codes-page.ts";
import { formMappingPage } from "./pages/form-mapping-page.ts";
import { formatsPage } from "./pages/formats-page.ts";
import { glossaryPage } from "./pages/glossary-page.ts";
import { grantParametersPage } from "./pages/grant-parameters-page.ts";
import { homePage } from "./pages/home-page.ts";
import { levelsPage } from "./pages/levels-page.ts";
import { paperPages } from "./pages/paper-pages.ts";
import { playgroundPage } from "./pages/playground-page.ts";
import { readingPage } from "./pages/reading-page.ts";
import { requirementsPage } from "./pages/requirements-page.ts";
import { schemaPages } from "./pages/schema-pages.ts";
import { stepPages } from "./pages/step-pages.ts";
import type { Standard } from "./standard.ts";

/** Every file of the site: path within the site to its text. The same standard gives the same bytes. */
export function buildSite(standard: Standard): ReadonlyMap<string, string> {
  const pages: readonly Page[] = [
    homePage(standard),
    ...entityPages(standard),
    ...codeListPages(standard),
    formMappingPage(standard),
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
  ];
  return new Map(pages.map((page) => [page.path, layout(page, standard.version)]));
}
