import type { CodeList, DataRecord, EntityKey, Finding } from "@juso/model";
import { codeLists } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import { createStructureCheck } from "./structure-check.ts";
import { structureChecks } from "./structure-checks.ts";
import { unfilled } from "./unfilled.fixture.ts";

type Values = DataRecord["value"];

const base: { readonly [E in EntityKey]?: Values } = {
  person: { personId: "P-1" },
  site: { siteId: "S-1", siteName: "見本拠点", siteKind: "ltcCenter", componentCodes: ["ccsLtc"] },
  case: { caseId: "C-1", openedDate: "2025-04-01" },
  plan: { planId: "P-1", caseId: "C-1", planKind: "multiAgency", planVersion: 1, draftedDate: "2025-05-01" },
  operator: { operatorId: "O-1", operatorName: "見本法人", deliveryMode: "direct" },
};

function json(entity: EntityKey, value: Values, row = 1): DataRecord {
  return { entity, value, position: { file: `${entity}.json`, line: row, row, pointer: `/${row - 1}` } };
}

function inTable(entity: EntityKey, value: Values, line: number, missingFields?: ReadonlySet<string>): DataRecord {
  const columns = new Map(Object.keys(base[entity] ?? {}).map((key, index) => [key, index]));
  const position = { file: `${entity}.csv`, line, row: line, columns, ...(missingFields ? { missingFields } : {}) };
  return { entity, value, position };
}

function told({ checkId, messageId, location }: Finding): string {
  return `${checkId}/${messageId} ${location.field}`;
}

describe("a record that follows its schema has no finding", () => {
  test.each(Object.entries(base))("%s", (entity, value) => {
    const { findings, invalidFields } = createStructureCheck().checkRecord(json(entity as EntityKey, value));
    expect(findings).toEqual([]);
    expect(invalidFields.size).toBe(0);
  });
});

describe("one breach is one finding", () => {
  const cases: readonly [EntityKey, Values, string, boolean][] = [
    ["site", { siteName: undefined }, "value-required/missing siteName", true],
    ["site", { siteName: "" }, "value-required/missing siteName", true],
    ["site", { siteName: null }, "value-required/missing siteName", true],
    ["site", { componentCodes: [] }, "value-required/missing componentCodes", true],
    ["site", { siteName: 5 }, "value-type/text siteName", true],
    ["site", { address: null }, "value-type/null address", true],
    ["site", { consultations: "12件" }, "value-type/integer consultations", true],
    ["site", { consultations: 1.5 }, "value-type/notWhole consultations", true],
    ["site", { hoursPerDay: "五" }, "value-type/decimal hoursPerDay", true],
    ["site", { hoursPerDay: Number.NaN }, "value-type/decimal hoursPerDay", true],
    ["plan", { usesOutreach: "たぶん" }, "value-type/boolean usesOutreach", true],
    ["site", { openedDate: "2025/04/01" }, "value-type/date openedDate", true],
    ["site", { openedDate: 45_748 }, "value-type/date openedDate", true],
    ["site", { openedDate: "2025-02-29" }, "value-date-exists/notInCalendar openedDate", true],
    ["site", { componentCodes: "ccsLtc" }, "value-type/list componentCodes", true],
    ["site", { componentCodes: ["ccsLtc", 3] }, "value-type/list componentCodes", true],
    ["site", { openDaysPerWeek: 8 }, "value-range/tooLarge openDaysPerWeek", true],
    ["site", { openDaysPerWeek: -1 }, "value-range/tooSmall openDaysPerWeek", true],
    ["site", { siteName: "あ".repeat(121) }, "value-length/tooLong siteName", true],
    ["site", { operatorId: "" }, "value-length/tooShort operatorId", true],
    ["site", { linkedSiteIds: [""] }, "value-length/tooShort linkedSiteIds", true],
    ["operator", { corporateNumber: "123" }, "value-pattern/digits corporateNumber", true],
    ["operator", { corporateNumber: "6000012070002" }, "value-check-digit/corporateNumber corporateNumber", false],
    ["person", { postalCode: "〒100-8916" }, "value-pattern/postalCode postalCode", true],
    ["person", { homePhone: "０９９－０００－００００" }, "value-telephone/unreadable homePhone", false],
    ["person", { mobilePhone: "090-0000-0000 内線1" }, "value-telephone/unreadable mobilePhone", false],
    ["person", { mobilePhone: "90-0000-0000" }, "value-telephone/unreadable mobilePhone", false],
    ["site", { address: "1234-5678-9018" }, "text-without-individual-number/held address", true],
    ["site", { siteId: "123456789018" }, "text-without-individual-number/held siteId", true],
    [
      "site",
      { linkedSiteIds: ["S-1", "１２３４５６７８９０１８"] },
      "text-without-individual-number/held linkedSiteIds",
      true,
    ],
    ["operator", { corporateNumber: "123456789018" }, "text-without-individual-number/held corporateNumber", true],
    ["site", { siteKind: "nowhere" }, "code-listed/unknownOfMany siteKind", true],
    ["site", { siteKind: "LtcCentre" }, "code-listed/misspelt siteKind", true],
    ["site", { componentCodes: ["zzz"] }, "code-listed/unknownOfMany componentCodes", true],
    ["plan", { planKind: "zzz" }, "code-listed/unknown planKind", true],
    ["site", { componentCodes: ["ccsLtc", "ccsLtc"] }, "list-no-duplicates/duplicate componentCodes", false],
    ["site", { address: "見本\u0007市" }, "text-printable/control address", false],
    ["site", { address: "見本\uFFFD市" }, "text-printable/control address", false],
    ["site", { address: "見本\uE000市" }, "text-printable/userDefined address", false],
    ["site", { address: "見本\u{F0001}市" }, "text-printable/userDefined address", false],
    ["site", { address: "見本\uD800市" }, "text-printable/half address", false],
    ["site", { address: "見本\uDC00" }, "text-printable/half address", false],
    ["site", { address: "見本\uFFFE" }, "text-printable/noCharacter address", false],
    ["site", { address: "見本\uFDD0" }, "text-printable/noCharacter address", false],
    ["site", { address: "𠮷田町" }, "text-common-characters/stranger address", false],
    ["site", { address: "\u{1F600}" }, "text-common-characters/stranger address", false],
    ["site", { address: "か\u3099" }, "text-common-characters/separateMark address", false],
    ["site", { address: "は\u309A" }, "text-common-characters/separateMark address", false],
    ["site", { address: "辻\u{E0100}" }, "text-without-variants/variant address", false],
    ["site", { address: "𠮷\u{E0100}\uE000" }, "text-printable/userDefined address", false],
    ["site", { sitename: "" }, "field-known/misspelt sitename", false],
    ["site", { 備考: "" }, "field-known/unknown 備考", false],
  ];

  test.each(cases)("%s %j: %s", (entity, change, expected, spoils) => {
    const { findings, invalidFields } = createStructureCheck().checkRecord(
      json(entity, { ...base[entity], ...change }),
    );
    expect(findings.map(told)).toEqual([expected]);
    expect(findings.flatMap(unfilled)).toEqual([]);
    expect([...invalidFields]).toEqual(spoils ? Object.keys(change) : []);
  });

  test("every check of the catalogue but those over several records is among them", () => {
    const shown = new Set(cases.map(([, , expected]) => expected.split("/")[0]));
    expect(structureChecks.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([
      "code-current",
      "record-key-unique",
      "reference-exists",
    ]);
  });
});

describe("what is no breach", () => {
  test.each<[EntityKey, Values]>([
    ["site", { x_memo: { any: 1 }, x_: null }],
    ["site", { address: "" }],
    ["site", { address: "1行目\n2行目\tあ" }],
    ["site", { siteName: "𠮟".repeat(120) }],
    ["site", { openedDate: "2024-02-29" }],
    // 髙 is in CP932 only, 𠮟 in JIS X 0213 only; 神 and 﨑 are compatibility ideographs that NFC would change.
    ["site", { address: "髙橋 𠮟 神 﨑 か\u309A ～〜－−―—¥ ﾊﾝｶｸ é ㍻ ①" }],
    ["site", { siteId: "C123456789018" }],
    ["site", { consultations: 123_456_789_018 }],
    ["operator", { corporateNumber: "6000012070001" }],
    ["person", { homePhone: "099-000-0000", mobilePhone: "09000000000" }],
    ["person", { homePhone: "(03)5253-5111", mobilePhone: "+81-3-5253-5111" }],
  ])("%s %j", (entity, change) => {
    expect(createStructureCheck().checkRecord(json(entity, { ...base[entity], ...change })).findings).toEqual([]);
  });

  test("a pattern that a rule reports is left to the rule", () => {
    const value = {
      municipalityCode: "11002",
      municipalityName: "見本市",
      municipalityKind: "city",
      hasWelfareOffice: true,
    };
    const { findings, invalidFields } = createStructureCheck().checkRecord(json("municipality", value));
    expect(findings).toEqual([]);
    expect(invalidFields.size).toBe(0);
  });

  test("a column that the header lacks is not reported for every record, but rules must not rely on it", () => {
    const record = inTable("case", { caseId: "C-1" }, 2, new Set(["openedDate"]));
    const { findings, invalidFields } = createStructureCheck().checkRecord(record);
    expect(findings).toEqual([]);
    expect([...invalidFields]).toEqual(["openedDate"]);
  });
});

test("a deprecated code is a warning", () => {
  const list = codeLists.get("site-kind") as CodeList;
  const codes = list.codes.map((code) => (code.code === "ltcCenter" ? { ...code, deprecatedSince: "0.9.0" } : code));
  const check = createStructureCheck({ codeLists: new Map([...codeLists, ["site-kind", { ...list, codes }]]) });
  const { findings, invalidFields } = check.checkRecord(json("site", base.site ?? {}));
  expect(findings.map(told)).toEqual(["code-current/deprecated siteKind"]);
  expect(findings.flatMap(unfilled)).toEqual([]);
  expect(findings[0]?.data.since).toBe("0.9.0");
  expect(invalidFields.size).toBe(0);
  expect(structureChecks.find(({ id }) => id === "code-current")).toMatchObject({
    severity: "warning",
    blocking: false,
  });
});

test("a finding has its place, hides what is personal and repeats the submitter's own columns", () => {
  const check = createStructureCheck();
  const record = { ...inTable("case", { caseId: "C-9", openedDate: "2025-13-01" }, 12), echo: { x_no: "77" } };
  expect(check.checkRecord(record).findings).toEqual([
    {
      checkId: "value-date-exists",
      messageId: "notInCalendar",
      location: { file: "case.csv", line: 12, column: 2, cell: "B12", field: "openedDate", recordId: "C-9" },
      data: { field: "ケース開始日", fieldEn: "Date opened" },
      values: { value: "2025-13-01" },
      isPersonal: true,
      echo: { x_no: "77" },
    },
  ]);
});

describe("the name of an unknown property", () => {
  const nameOf = (entity: EntityKey, name: string): Finding | undefined =>
    createStructureCheck().checkRecord(json(entity, { ...base[entity], [name]: "" })).findings[0];

  test.each<[EntityKey, string]>([
    ["site", "shimei"],
    ["site", "見本 太郎"],
  ])("is told in %s: %s", (entity, name) => {
    expect(nameOf(entity, name)).toMatchObject({ data: { name }, values: {}, location: { field: name } });
  });

  test.each(["見本 太郎", "mihon_taro"])(
    "is a value in a case record, told neither in the data nor in the place: %s",
    (name) => {
      const finding = nameOf("case", name) as Finding;
      expect(finding).toMatchObject({ checkId: "field-known", isPersonal: true, values: { name } });
      expect(JSON.stringify([finding.data, finding.location])).not.toContain(name);
      expect(unfilled(finding)).toEqual([]);
    },
  );
});
