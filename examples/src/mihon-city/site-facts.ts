import type { ComponentCode, ConsultationSiteKindCode, Site, SiteKindCode } from "@juso/model";

/** What the example knows of a site. */
export interface SiteFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKindCode;
  readonly components: ComponentCode[];
  readonly operatorId: string;
  readonly address: string;
  readonly days: number;
  readonly hours: number;
  readonly consultation?: ConsultationSiteKindCode;
  readonly more?: Partial<Site>;
}

/** A site of the city with an address in it. */
export function site(
  id: string,
  name: string,
  kind: SiteKindCode,
  components: ComponentCode[],
  operatorId: string,
  place: string,
  days: number,
  hours: number,
): SiteFacts {
  return { id, name, kind, components, operatorId, address: `サンプル県見本市${place}`, days, hours };
}
