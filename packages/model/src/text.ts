/** A sentence or label for people, in both languages of the product. Japanese comes first. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

/** A language of the product. */
export type Language = keyof Text;
