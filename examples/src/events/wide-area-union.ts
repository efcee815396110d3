import { eventYear, written, type YearEvent } from "./year-event.ts";

/** 広域連合が事業を行う。 */
export const wideAreaUnion: YearEvent = {
  name: "wide-area-union",
  title: { ja: "広域連合による実施", en: "A wide-area union runs the programme" },
  story: {
    ja: "三つの町村の広域連合が事業を行います。利用者支援事業と地域子育て支援拠点事業は、それぞれの町村が行います。",
    en: "A union of three municipalities runs the programme; user support and child-rearing centres stay with its members.",
  },
  written: [
    written("municipality.municipalityKind", "「広域連合」を選びます。", "Wide-area union."),
    written(
      "component.isImplemented",
      "利用者支援事業と地域子育て支援拠点事業は「いいえ」とし、理由を書きます。広域連合はこの2つを行えません。",
      "No, with the reason, for user support and child-rearing centres, which a union may not run.",
    ),
  ],
  records: {
    municipality: [
      {
        municipalityCode: "998010",
        municipalityName: "見本広域連合",
        municipalityKind: "wideAreaUnion",
        prefectureName: "サンプル県",
        population: 31_000,
        populationDate: "2025-01-01",
        populationSource: "構成町村の住民基本台帳の合計",
        hasWelfareOffice: false,
        programmeStartFiscalYear: 2024,
      },
    ],
    component: [
      {
        componentCode: "ccsLtc",
        fiscalYear: eventYear,
        isImplemented: true,
        legalItem: "1i",
        deliveryMode: "direct",
        startDate: "2024-04-01",
      },
      {
        componentCode: "ccsChild",
        fiscalYear: eventYear,
        isImplemented: false,
        notImplementedReason: "構成する町村がそれぞれ行っているためです。",
      },
      {
        componentCode: "commKosodate",
        fiscalYear: eventYear,
        isImplemented: false,
        notImplementedReason: "構成する町村がそれぞれ行っているためです。",
      },
    ],
  },
};
