import { reportFormats, reportView } from "@juso/reporters";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { pagesOfReport } from "./page-of-report.ts";
import { acknowledged, hostileReport, plantedReport, secret } from "./sample-reports.ts";

const texts = Object.entries(reportFormats).flatMap(([name, format]) => (format.isText ? [{ name, format }] : []));
/** What stands in the texts that were planted and in no report of its own accord. */
const trace = "秘密の値";

describe.each(texts)("$name", ({ name, format }) => {
  test("tells the value of a case record only when it is asked for", async () => {
    expect(secret).toContain(trace);
    expect(format.write(reportView(await plantedReport(), "ja"), false)).not.toContain(trace);
    expect(format.write(reportView(await plantedReport(true), "ja"), false)).toContain(trace);
  });

  test("says why a finding stays, because that was written for it", async () => {
    const text = format.write(reportView(await acknowledged(), "ja"), false);
    expect(text.replaceAll("&amp;", "&").replaceAll("&lt;", "<")).toContain("大雨の対応で出席できなかった。]]");
  });

  test("holds no control character and no half of a character, whatever the report holds", () => {
    for (const language of ["ja", "en"] as const) {
      const text = format.write(reportView(hostileReport, language), false).replaceAll("\n", "");
      expect(text.match(/[\p{Cc}\p{Cs}]/gu), name).toBeNull();
    }
  });
});

test("the page of the PDF tells no value, and obeys no character", async () => {
  for (const showsValues of [false, true]) {
    const pages = await pagesOfReport(await plantedReport(showsValues), "ja");
    expect(pages.join("").replaceAll(/\s/g, "")).not.toContain(trace);
  }
  for (const language of ["ja", "en"] as const) {
    const text = (await pagesOfReport(hostileReport, language)).join("").replaceAll("\n", "");
    expect(text).toContain("U+001B[31m");
    expect(text.match(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu)).toBeNull();
  }
});

test("SARIF shows them when it is read, too", () => {
  const strings: string[] = [];
  const { sarif } = reportFormats;
  if (!sarif.isText) throw new Error("SARIF is no text");
  const text = sarif.write(reportView(hostileReport, "ja"), false);
  JSON.parse(text, (key, value: unknown) => {
    strings.push(key);
    if (typeof value === "string") strings.push(key === "text" ? value.replaceAll("\n", "") : value);
    return value;
  });
  expect(strings.filter((each) => /[\p{Cc}\p{Cs}]/u.test(each))).toEqual([]);
  expect(strings.some((each) => each.includes("␛[31m"))).toBe(true);
});

test("JUnit stays well-formed XML, which it would not be if a single one were left", async () => {
  const { junit } = reportFormats;
  if (!junit.isText) throw new Error("JUnit is no text");
  const xml = junit.write(reportView(hostileReport, "ja"), false);
  const lint = async (contents: string) =>
    (await validateXML({ xml: { fileName: "report.xml", contents }, normalization: "c14n" })).valid;
  expect(await lint(xml)).toBe(true);
  for (const raw of ["\u001b", "\ufffe", "]]>", "&", "<b c='1'>"]) {
    expect(await lint(xml.replace("</failure>", `${raw}</failure>`)), raw).toBe(false);
  }
});
