import type { Text } from "@juso/model";

/** A column that tables are counted from. */
export interface RelationField {
  readonly key: string;
  readonly title: Text;
  /** `thousandths`: an amount in thousandths, so that sums of amounts with up to three decimals are exact. */
  readonly type: "text" | "integer" | "thousandths" | "boolean";
  /** Code list whose titles its values have. */
  readonly codeList?: string;
}

/** A list of rows that tables are counted from; it is also a Parquet file of the same name, and a table in SQL. */
export interface RelationDefinition {
  readonly title: Text;
  /** What one row is. */
  readonly of: Text;
  readonly fields: readonly RelationField[];
}

const municipalityCode: RelationField = {
  key: "municipalityCode",
  title: { ja: "団体コード", en: "Municipality code" },
  type: "text",
};

/** What is known of the municipality of every row, so that every table can be cut by it. */
const ofTheMunicipality: readonly RelationField[] = [
  municipalityCode,
  { key: "prefectureCode", title: { ja: "都道府県", en: "Prefecture" }, type: "text" },
  { key: "populationBand", title: { ja: "人口規模", en: "Population band" }, type: "text" },
  { key: "population", title: { ja: "人口", en: "Population" }, type: "integer" },
];

/** What tables are counted from. */
export type RelationKey =
  | "municipality"
  | "implementingYear"
  | "grantAmount"
  | "funding"
  | "indicator"
  | "component"
  | "site"
  | "staffing";

/** Everything that tables are counted from. */
export const relations: Readonly<Record<RelationKey, RelationDefinition>> = {
  municipality: {
    title: { ja: "市町村", en: "Municipalities" },
    of: { ja: "名簿の1市町村", en: "A municipality of the roster" },
    fields: [
      ...ofTheMunicipality,
      { key: "municipalityName", title: { ja: "市町村名", en: "Name" }, type: "text" },
      { key: "implementationState", title: { ja: "実施区分", en: "Implementation" }, type: "text" },
      { key: "startFiscalYear", title: { ja: "開始年度", en: "Fiscal year of the start" }, type: "text" },
      { key: "plannedFiscalYear", title: { ja: "開始予定年度", en: "Planned fiscal year" }, type: "text" },
      { key: "receptionState", title: { ja: "受付の状態", en: "Reception" }, type: "text" },
    ],
  },
  implementingYear: {
    title: { ja: "実施した年度", en: "Years of implementation" },
    of: { ja: "1市町村が実施した1年度", en: "A fiscal year in which a municipality ran the programme" },
    fields: [
      ...ofTheMunicipality,
      { key: "fiscalYear", title: { ja: "年度", en: "Fiscal year" }, type: "text" },
      { key: "isStart", title: { ja: "開始した年度か", en: "Did it begin in it?" }, type: "boolean" },
      { key: "isEnd", title: { ja: "終了した年度か", en: "Did it end with it?" }, type: "boolean" },
    ],
  },
  grantAmount: {
    title: { ja: "交付金の行", en: "Lines of the grant" },
    of: { ja: "算定行の金額", en: "The amount of a line of the calculation" },
    fields: [
      ...ofTheMunicipality,
      { key: "payer", title: { ja: "負担者", en: "Payer" }, type: "text", codeList: "payer" },
      { key: "grantLineCode", title: { ja: "算定行", en: "Line" }, type: "text", codeList: "grant-line-code" },
      { key: "baseYen", title: { ja: "対象額（円）", en: "Base (yen)" }, type: "integer" },
      { key: "amountYen", title: { ja: "金額（円）", en: "Amount (yen)" }, type: "integer" },
      { key: "unverifiedCount", title: { ja: "未確認の値", en: "Unverified values" }, type: "integer" },
    ],
  },
  funding: {
    title: { ja: "負担の内訳", en: "Who bears it" },
    of: { ja: "負担者ごとの金額", en: "The amount of a payer" },
    fields: [
      ...ofTheMunicipality,
      { key: "funder", title: { ja: "負担者", en: "Payer" }, type: "text" },
      { key: "amountYen", title: { ja: "金額（円）", en: "Amount (yen)" }, type: "integer" },
      { key: "decidedYen", title: { ja: "交付決定額（円）", en: "Decided (yen)" }, type: "integer" },
      { key: "receivedYen", title: { ja: "受入額（円）", en: "Received (yen)" }, type: "integer" },
      { key: "returnYen", title: { ja: "返還額（円）", en: "To be returned (yen)" }, type: "integer" },
    ],
  },
  indicator: {
    title: { ja: "指標", en: "Indicators" },
    of: { ja: "1市町村の1指標", en: "An indicator of a municipality" },
    fields: [
      ...ofTheMunicipality,
      { key: "indicatorCode", title: { ja: "指標", en: "Indicator" }, type: "text", codeList: "indicator" },
      {
        key: "valueStatus",
        title: { ja: "値の状態", en: "State of the value" },
        type: "text",
        codeList: "value-status",
      },
      { key: "value", title: { ja: "値", en: "Value" }, type: "thousandths" },
      { key: "targetValue", title: { ja: "目標値", en: "Target" }, type: "thousandths" },
    ],
  },
  component: {
    title: { ja: "構成事業", en: "Components" },
    of: { ja: "1市町村の1構成事業", en: "A component of a municipality" },
    fields: [
      ...ofTheMunicipality,
      { key: "componentCode", title: { ja: "構成事業", en: "Component" }, type: "text", codeList: "component" },
      { key: "isImplemented", title: { ja: "実施", en: "Is it run?" }, type: "boolean" },
      { key: "deliveryMode", title: { ja: "実施方法", en: "Mode" }, type: "text", codeList: "delivery-mode" },
    ],
  },
  site: {
    title: { ja: "拠点", en: "Sites" },
    of: { ja: "1拠点", en: "A site" },
    fields: [
      ...ofTheMunicipality,
      { key: "siteKind", title: { ja: "拠点の種類", en: "Kind" }, type: "text", codeList: "site-kind" },
      { key: "consultations", title: { ja: "相談件数", en: "Consultations" }, type: "integer" },
      { key: "participants", title: { ja: "参加者数", en: "Participants" }, type: "integer" },
    ],
  },
  staffing: {
    title: { ja: "職員の配置", en: "Staffing" },
    of: { ja: "構成事業と役割ごとの人数", en: "Staff of a component by role" },
    fields: [
      ...ofTheMunicipality,
      { key: "componentCode", title: { ja: "構成事業", en: "Component" }, type: "text", codeList: "component" },
      { key: "staffRole", title: { ja: "役割", en: "Role" }, type: "text", codeList: "staff-role" },
      { key: "persons", title: { ja: "人数", en: "Persons" }, type: "integer" },
      { key: "fullTimeEquivalent", title: { ja: "常勤換算", en: "Full-time equivalents" }, type: "thousandths" },
    ],
  },
};

/** Is a relation that of the roster, so that it holds every municipality, whatever was submitted? */
export function isOfTheRoster(relation: RelationKey): boolean {
  return relation === "municipality" || relation === "implementingYear";
}
