import { describe, expect, it } from "vitest";
import { describePlace } from "./describe-place.ts";
import { jsonReport, jsonReportLine } from "./json-report.ts";
import { sampleFinding, sampleReport } from "./report.fixture.ts";
import { reportView } from "./report-view.ts";
import { textReport } from "./text-report.ts";
import { escapedJson, visibleLines, visibleText } from "./visible-text.ts";

describe("textReport", () => {
  it("starts with the verdict", () => {
    const firstLine = (text: string): string => text.split("\n")[0]!;
    const clean = firstLine(textReport(reportView(sampleReport([]), "ja")));
    const refused = firstLine(textReport(reportView(sampleReport([sampleFinding()]), "ja")));
    const noted = firstLine(
      textReport(reportView(sampleReport([sampleFinding({ severity: "warning", blocking: false })]), "ja")),
    );
    const partial = firstLine(
      textReport(reportView(sampleReport([], { skipped: [{ ruleId: "r", because: "…" }] }), "ja")),
    );
    expect(new Set([clean, refused, noted, partial]).size).toBe(4);
  });

  it("names each problem once, with its count, first places and the rest as a number", () => {
    const findings = Array.from({ length: 8 }, (_, index) =>
      sampleFinding({ location: { file: "service.csv", line: index + 2, cell: `C${index + 2}` } }),
    );
    const text = textReport(reportView(sampleReport(findings), "ja"), { placesPerRule: 3 });
    expect(text.match(/plan-decided-before-service/g)).toHaveLength(1);
    expect(text.match(/決定の前にサービスが始まっています/g)).toHaveLength(1);
    expect(text).toContain("8件");
    expect(text).toContain("セル C4");
    expect(text).not.toContain("セル C5");
    expect(text).toContain("5か所");
  });

  it("repeats the message where it differs, and gives each fix", () => {
    const text = textReport(
      reportView(
        sampleReport([sampleFinding(), sampleFinding({ message: "別の文です。", fix: "別の直し方です。" })]),
        "ja",
      ),
    );
    for (const part of ["決定の前", "別の文です。", "決定日か開始日", "別の直し方です。"]) expect(text).toContain(part);
  });

  it("cites the document by its title and names who mends it, in both languages", () => {
    expect(textReport(reportView(sampleReport([sampleFinding()]), "ja"))).toContain(
      "重層的支援体制整備事業実施要綱 別添5 4(1)",
    );
    expect(textReport(reportView(sampleReport([sampleFinding()]), "en"))).toContain(
      "Implementation guideline of the programme 別添5",
    );
    expect(textReport(reportView(sampleReport([sampleFinding()]), "en"))).toContain("the municipality");
  });

  it("says what was left out and what was not checked, one reason once", () => {
    const because = "決定のファイルがないためです。";
    const text = textReport(
      reportView(
        sampleReport([sampleFinding()], {
          omitted: { findings: 1234, byRule: { "plan-decided-before-service": 1234 } },
          skipped: [
            { ruleId: "a-b", because },
            { ruleId: "c-d", because },
          ],
        }),
        "ja",
      ),
    );
    expect(text).toContain("1,234件");
    expect(text.split(because)).toHaveLength(2);
    expect(text).toContain(`${because} （2件）`);
  });

  it("counts the checks that were not made when there are many for one reason", () => {
    const skipped = Array.from({ length: 12 }, (_, index) => ({ ruleId: `rule-${index}`, because: "理由です。" }));
    const text = textReport(reportView(sampleReport([], { skipped }), "ja"));
    expect(text).toContain("12件");
    expect(text).toContain("理由です。 （12件）");
  });

  it("gives the commonest reasons and counts the others", () => {
    const skipped = Array.from({ length: 8 }, (_, index) =>
      Array.from({ length: 8 - index }, (__, number) => ({
        ruleId: `r-${index}-${number}`,
        because: `理由${index}です。`,
      })),
    ).flat();
    const text = textReport(reportView(sampleReport([], { skipped }), "ja"));
    expect(text).toContain("理由4です。 （4件）");
    expect(text).not.toContain("理由5です。");
    expect(text).toContain("ほかの理由で6件");
  });

  it("says whose data it is, and that it shows values", () => {
    const subject = { municipalityCode: "992020", municipalityName: "見本市", fiscalYear: 2025, level: "p1" } as const;
    const text = textReport(reportView(sampleReport([], { subject, showsValues: true }), "ja"));
    expect(text).toContain("対象：見本市（992020） 令和7年度（都道府県へ出す項目だけ）");
    expect(text).toContain("外へ送らないでください");
    const unknown = { fiscalYear: 2026, isFiscalYearUnknown: true } as const;
    expect(textReport(reportView(sampleReport([], { subject: unknown }), "ja"))).toContain(
      "対象：年度は分かりません\n",
    );
    const inside = textReport(reportView(sampleReport([], { subject, tablesKeptInside: 54 }), "ja"));
    expect(inside.split("\n")[1]).toMatch(/市町村の外へ出せない表が54.*juso package で作ったzipだけ/);
    expect(textReport(reportView(sampleReport([], { subject }), "en"))).toContain(
      "Data of: 見本市 (992020) fiscal 2025",
    );
  });

  it("prints the submitter's own columns beside the place", () => {
    const text = textReport(reportView(sampleReport([sampleFinding({ echo: { x_no: "K-77" } })]), "ja"));
    expect(text).toContain("x_no=K-77");
  });
});

describe("jsonReport", () => {
  it("is the same text whatever the order of the keys", () => {
    const { findings, ...rest } = sampleReport([sampleFinding()]);
    const { location, ...finding } = findings[0]!;
    const { cell, ...place } = location;
    const shuffled = { findings: [{ location: { cell: cell!, ...place }, ...finding }], ...rest };
    expect(jsonReport(shuffled)).toBe(jsonReport(sampleReport([sampleFinding()])));
  });

  it("keeps every fact", () => {
    const report = sampleReport([sampleFinding({ echo: { x_a: "1" } })], {
      omitted: { findings: 2, byRule: { b: 1, a: 1 } },
      skipped: [{ ruleId: "r", because: "…" }],
    });
    expect(JSON.parse(jsonReport(report))).toEqual(report);
  });
});

describe("describePlace", () => {
  it("names a cell of a sheet without the line, a line of a file, and a place in JSON", () => {
    expect(describePlace({ file: "a.xlsx", sheet: "plan", line: 4, cell: "B4" }, "ja")).toBe(
      "a.xlsx シート「plan」 セル B4",
    );
    expect(describePlace({ file: "a.csv", line: 4, cell: "B3" }, "en")).toBe("a.csv line 4 cell B3");
    expect(describePlace({ file: "a.json", line: 9, pointer: "/2/kind" }, "ja")).toBe("a.json 9行目 位置 /2/kind");
    expect(describePlace({}, "ja")).toBe("");
  });
});

describe("control characters", () => {
  it("are shown, one by one, and nothing else is changed", () => {
    expect(visibleText("a\u001b[1m\u009b\u007f\r\n\t\u202e髙﨑①")).toBe("a␛[1m\\u009b␡␍␊␉\\u202e髙﨑①");
    expect(visibleLines("a\nb\u0007")).toBe("a\nb␇");
    expect(JSON.parse(escapedJson(JSON.stringify("\u009b\u007fé")))).toBe("\u009b\u007fé");
  });

  it("do not leave a report, wherever they come from", () => {
    const evil = "\u001b]0;x\u0007\n\u009b";
    const report = sampleReport(
      [sampleFinding({ message: evil, fix: evil, location: { file: evil, sheet: evil }, echo: { [evil]: evil } })],
      { skipped: [{ ruleId: "r", because: evil }] },
    );
    for (const text of [
      textReport(reportView(report, "ja")),
      textReport(reportView(report, "en")),
      jsonReport(report),
      jsonReportLine(report),
    ]) {
      expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }
    expect(jsonReportLine(report).trimEnd()).not.toContain("\n");
    expect(JSON.parse(jsonReportLine(report))).toEqual(report);
  });
});
