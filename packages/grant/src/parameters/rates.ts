import { parameterEntry } from "./parameter-entry.ts";
import type { ParameterEntry } from "./parameter-set.ts";

const unknownPrefecturalShare = "都道府県の負担は公開資料で確認できていません。0としています";
const beforeR8 = { from: 2021, to: 2025 };
const r8 = { from: 2026, to: 2026 };

/** Cost shares per line and year. N3 and P2 are shares of the specific support amount (特定地域支援事業支援額). */
export const rates: readonly ParameterEntry[] = [
  parameterEntry(
    "secondInsuredRate",
    "27/100",
    "一般的な知識による（第8期・第9期の前半の値。原典を確認していない）",
    "unverified",
    { from: 2021, to: 2023 },
  ),
  parameterEntry("secondInsuredRate", "27/100", "介護保険の国庫負担金の算定等に関する政令5条", "verified", {
    from: 2024,
    to: 2026,
  }),
  parameterEntry("supportAddition", "50/100", "社会福祉法106条の8第3号", "verified"),
  parameterEntry("rate.N1", "20/100", "社会福祉法106条の8第1号", "verified"),
  parameterEntry("rate.N3", "50/100", "社会福祉法106条の8第3号", "verified"),
  parameterEntry("rate.N4", "3/4", "社会福祉法106条の8第4号", "verified"),
  parameterEntry("rate.N5-disabilityConsultation", "1/2", "障害者総合支援法95条2項（1/2以内）", "verified"),
  parameterEntry("rate.N5-childUse", "2/3", "一般的な知識による（交付要綱を確認していない）", "unverified"),
  parameterEntry("rate.N5-townConsultation", "3/4", "生活困窮者自立支援法15条3項からの類推（3/4以内）", "unverified"),
  parameterEntry("rate.N5-activityCenter", "1/2", "障害者総合支援法95条2項（1/2以内）", "verified"),
  parameterEntry("rate.N5-kosodate", "1/3", "子ども・子育て支援交付金の公開資料からの類推", "unverified"),
  parameterEntry("rate.N5-poorCommunity", "1/2", "一般的な知識による（交付要綱を確認していない）", "unverified"),
  parameterEntry(
    "rate.N5-multiAgency",
    "1/2",
    "一般的な知識による（令和8年度資料の従前の割合）",
    "unverified",
    beforeR8,
  ),
  parameterEntry("rate.N5-multiAgency", "1/2", "令和8年主管課長会議資料 負担割合等", "verified", r8),
  parameterEntry("rate.N5-multiAgency.fiveYears", "1/3", "令和8年主管課長会議資料 負担割合等", "verified", r8),
  parameterEntry("rate.P1", "12.5/100", "社会福祉法106条の9第1号", "verified"),
  parameterEntry("rate.P2", "25/100", "社会福祉法106条の9第2号", "verified"),
  parameterEntry("rate.P3-disabilityConsultation", "1/4", "障害者総合支援法94条2項（1/4以内）", "verified"),
  parameterEntry("rate.P3-childUse", "1/6", "一般的な知識による（交付要綱を確認していない）", "unverified"),
  parameterEntry("rate.P3-townConsultation", "0", unknownPrefecturalShare, "unverified"),
  parameterEntry("rate.P3-activityCenter", "1/4", "障害者総合支援法94条2項（1/4以内）", "verified"),
  parameterEntry("rate.P3-kosodate", "1/3", "子ども・子育て支援交付金の公開資料からの類推", "unverified"),
  parameterEntry("rate.P3-poorCommunity", "0", unknownPrefecturalShare, "unverified"),
  parameterEntry(
    "rate.P3-multiAgency",
    "1/4",
    "一般的な知識による（令和8年度資料の従前の割合）",
    "unverified",
    beforeR8,
  ),
  parameterEntry("rate.P3-multiAgency", "1/4", "令和8年主管課長会議資料 負担割合等", "verified", r8),
  parameterEntry("rate.P3-multiAgency.fiveYears", "1/3", "令和8年主管課長会議資料 負担割合等", "verified", r8),
  parameterEntry("transfer.L1", "55/100", "社会福祉法106条の10第1号", "verified"),
  parameterEntry("transfer.L2", "50/100", "社会福祉法106条の10第2号", "verified"),
  parameterEntry(
    "fiveYearRule.years",
    5,
    "令和8年主管課長会議資料 負担割合等（経過年数の数え方は推定）",
    "unverified",
    r8,
  ),
  parameterEntry("baseYear.yearsBeforeStart", 2, "社会福祉法施行令26条1項（開始する年度の前々年度）", "verified"),
];
