import { categoryCapAmounts } from "./category-cap-amounts.ts";
import { costItemRoutes } from "./cost-item-routes.ts";
import type { ParameterSet } from "./parameter-set.ts";
import { procedures } from "./procedures.ts";
import { rates } from "./rates.ts";
import { roundingRules } from "./rounding-rules.ts";

/**
 * The parameters that come with the product: fiscal 2021 to 2026 (R3 to R8).
 * Base amounts by population are not in public sources; the table is empty until an official fills it from the 交付要綱:
 * `baseAmount.<item>` holds population bands; `baseAmount.multiAgency.body` and `.additions` hold 本体額 and 取組加算 from R8.
 */
export const builtInParameters: ParameterSet = {
  id: "builtin-2021-2026",
  title: { ja: "同梱のパラメーター（令和3年度から令和8年度まで）", en: "Built-in parameters, fiscal 2021 to 2026" },
  entries: [...rates, ...roundingRules, ...categoryCapAmounts, ...costItemRoutes, ...procedures],
};
