import { fiscalYearOf, type Rule, submissionRule } from "@juso/model";

const municipality = { municipalityCode: "992011", programmeStartFiscalYear: 2023 } as const;
const programme = {
  municipalityCode: "992011",
  fiscalYear: 2026,
  programmeKind: "juso",
  startDate: "2023-04-01",
} as const;
const records = { municipality: [municipality], programme: [programme], grantSetting: [] };
const later = { ...programme, startDate: "2024-04-01" };
const wrong = [{ messageId: "differs", field: "startDate" }] as const;

/**
 * 事業開始年度は基準年度と5年経過の率を決めるので、事業開始日の属する年度と合わせる。
 * 合併などで両方が正しいことがあり、そのときは5年経過を手入力した理由に書く。「等」の範囲は公開資料で確かめられていない。
 */
export const programmeStartsInStartYear: Rule = submissionRule({
  id: "programme-starts-in-start-year",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [
    { document: "social-welfare-act-order", section: "第26条第1項" },
    { document: "r8-briefing", section: "資料「負担割合等」" },
  ],
  title: {
    ja: "市町村の事業開始年度は、事業開始日の属する年度",
    en: "The start year of the municipality is the fiscal year of the start date",
  },
  messages: {
    differs: {
      text: {
        ja: "事業開始日は{dateYear}年度ですが、市町村の事業開始年度は{startYear}年度です。この年度によって、基準年度と、5年経過後の交付の割合が決まります。",
        en: "The start date lies in fiscal {dateYear}, but the start year of the municipality is {startYear}. The year decides the base year and the rate after five years.",
      },
      fix: {
        ja: "重層的支援体制整備事業を初めて実施した日と年度を確かめ、誤っている方を直してください。合併などでどちらも正しいときは、「交付金の計算条件」に「5年経過の判定（手入力）」とその理由を書いてください。",
        en: "Check the day and the fiscal year in which the programme itself was first run, and correct the wrong one. If both are right, as after a merger, set the five-year test by hand in the grant settings and give the reason.",
      },
    },
  },
  entity: "programme",
  reads: {
    municipality: ["programmeStartFiscalYear"],
    programme: ["fiscalYear", "programmeKind", "startDate"],
    grantSetting: ["fiscalYear", "fiveYearsOverrideReason"],
  },
  mayBeAbsent: ["grantSetting"],
  *check({ municipality: municipalities, programme: programmes, grantSetting }, { fiscalYear }) {
    const startYear = municipalities.all[0]?.value.programmeStartFiscalYear;
    const isExplained = grantSetting.where("fiscalYear", fiscalYear).some(({ value }) => value.fiveYearsOverrideReason);
    if (startYear === undefined || isExplained) return;
    for (const row of programmes.where("fiscalYear", fiscalYear)) {
      const { programmeKind, startDate } = row.value;
      if (programmeKind !== "juso" || startDate === undefined) continue;
      const dateYear = fiscalYearOf(startDate);
      if (dateYear !== startYear)
        yield { row, messageId: "differs", field: "startDate", data: { dateYear, startYear } };
    }
  },
  examples: {
    pass: [
      records,
      { ...records, programme: [{ ...programme, startDate: "2024-03-31" }] },
      { ...records, programme: [later], grantSetting: [{ fiscalYear: 2026, fiveYearsOverrideReason: "合併による" }] },
      { ...records, programme: [{ ...later, programmeKind: "jusoPreparation" }] },
      { ...records, municipality: [{ municipalityCode: "992011" }] },
    ],
    fail: [
      { records: { ...records, programme: [later] }, expect: wrong },
      { records: { ...records, programme: [{ ...programme, startDate: "2023-03-31" }] }, expect: wrong },
    ],
  },
});
