import { eventCity, eventYear, written, type YearEvent } from "./year-event.ts";

/** 重層事業の前の年に、移行の準備をする。 */
export const preparationYear: YearEvent = {
  name: "preparation-year",
  title: { ja: "移行準備の年度", en: "A year of preparation" },
  story: {
    ja: "翌年度に重層事業を始める市が、移行準備事業として多機関協働だけを試みています。",
    en: "A city that begins next year tries out multi-agency collaboration under the preparation programme.",
  },
  written: [
    written(
      "programme.programmeKind",
      "「移行準備」を選びます。重層の交付金の計算と、12事業の検査はしません。",
      "Preparation: neither the grant nor the rule of twelve components applies.",
    ),
    written("component.isImplemented", "試みる事業だけが「はい」です。", "Yes only for what is tried out."),
    written(
      "planningProcess",
      "実施計画を話し合った日と、加わった人を書きます。",
      "When the plan was discussed, and who took part.",
    ),
  ],
  records: {
    municipality: [{ ...eventCity, programmeStartFiscalYear: eventYear + 1 }],
    programme: [
      {
        fiscalYear: eventYear,
        municipalityCode: eventCity.municipalityCode,
        programmeKind: "jusoPreparation",
        startDate: "2025-04-01",
        purpose: "翌年度の開始に向けて、窓口どうしの連携を試します。",
      },
    ],
    component: [
      {
        componentCode: "multiAgency",
        fiscalYear: eventYear,
        isImplemented: true,
        legalItem: "5and6",
        deliveryMode: "direct",
        startDate: "2025-04-01",
      },
    ],
    planningProcess: [
      {
        planningProcessId: "PP-1",
        planningStepKind: "dialogue",
        heldDate: "2025-06-18",
        summary: "各窓口の課題を持ち寄った。",
      },
    ],
  },
};
