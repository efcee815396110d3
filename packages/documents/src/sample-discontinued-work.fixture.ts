import type { DiscontinuedWork } from "@juso/model";

/** A site that is suspended while it is rebuilt, and a part of a component that ends. */
export const sampleDiscontinuedWork: readonly DiscontinuedWork[] = [
  {
    fiscalYear: 2025,
    discontinuedWorkId: "DW-1",
    componentCode: "commKosodate",
    siteId: "S-2",
    discontinuationKind: "suspension",
    discontinuationExtent: "whole",
    discontinuedDate: "2026-01-05",
    resumptionDate: "2026-06-01",
    spentYen: 4_321_000,
    supportMeasures: "利用者に説明し、改修の間は市役所の子育て支援室で受け入れる。",
    propertyMeasures: "なし",
  },
  {
    fiscalYear: 2025,
    discontinuedWorkId: "DW-2",
    componentCode: "participation",
    discontinuationKind: "abolition",
    discontinuationExtent: "part",
    description: "受入先の開拓の委託",
    discontinuedDate: "2026-01-31",
    supportMeasures: "参加の支援の途中の方は、市の担当者が引き継ぐ。",
    propertyMeasures: "相談用の端末は、多機関協働事業に転用する。",
    otherMeasures: "委託契約を解除し、記録を市へ移す。",
  },
];
