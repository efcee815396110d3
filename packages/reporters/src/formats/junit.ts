import { testSuite } from "../junit/test-suite.ts";
import { xmlText } from "../junit/xml-element.ts";
import type { TextFormat } from "./report-format.ts";

/** JUnit XML as Maven Surefire writes it, for the pages on which build servers show tests. */
export const junit: TextFormat = {
  title: { ja: "自動検査の結果画面用の JUnit XML", en: "JUnit XML for the test pages of build servers" },
  extension: "xml",
  isText: true,
  write: (view) => `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(testSuite(view))}`,
};
