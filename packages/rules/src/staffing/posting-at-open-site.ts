import { type Rule, submissionRule } from "@juso/model";

const site = { siteId: "S1", openedDate: "2024-04-01", closedDate: "2026-06-30" } as const;
const posting = { postingId: "P1", siteId: "S1", startDate: "2026-04-01", endDate: "2026-06-30" } as const;

/** 拠点への配置は、拠点が開いている間のものである。閉鎖した拠点の配置は、閉鎖日までに終わる。 */
export const postingAtOpenSite: Rule = submissionRule({
  id: "posting-at-open-site",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  acknowledgedAs: "confirmed",
  requirements: [],
  citations: [{ document: "juso", section: "職員の配置" }],
  title: {
    ja: "配置は、拠点が開いている間のものである",
    en: "A posting lasts while its site is open",
  },
  messages: {
    afterClosing: {
      text: {
        ja: "この配置は、拠点の閉鎖日より後も続いています。",
        en: "This posting goes on after its site was closed.",
      },
      fix: {
        ja: "配置が終わっていたときは、実際に終わった日を「配置終了日」に書いてください。別の拠点に移ったときは、新しい配置を加えてください。閉鎖の後も片付けなどで勤めていたときは、そのまま残してください。",
        en: "If the posting ended, give the day on which it did. If the person moved to another site, add a posting there. If the person did work on after the closing, leave it as it is.",
      },
    },
  },
  entity: "posting",
  reads: { posting: ["siteId", "endDate"], site: ["siteId", "closedDate"] },
  *check({ posting: postings, site: sites }) {
    for (const row of postings.all) {
      const { siteId, endDate } = row.value;
      const closed = siteId === undefined ? undefined : sites.where("siteId", siteId)[0]?.value.closedDate;
      if (closed !== undefined && (endDate === undefined || endDate > closed))
        yield { row, messageId: "afterClosing", field: "endDate" };
    }
  },
  examples: {
    pass: [
      { posting: [posting], site: [site] },
      { posting: [{ postingId: "P1", siteId: "S1" }], site: [{ siteId: "S1" }] },
    ],
    fail: [
      {
        records: { posting: [{ postingId: "P1", siteId: "S1" }], site: [site] },
        expect: [{ messageId: "afterClosing", field: "endDate" }],
      },
    ],
  },
});
