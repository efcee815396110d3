/** What an exported name is. */
export type ApiKind = "function" | "class" | "interface" | "type" | "constant";

/** One exported name, from its source. */
export interface ApiItem {
  readonly name: string;
  readonly kind: ApiKind;
  /** The declaration without its body, as it is written. */
  readonly signature: string;
  /** Its comment: paragraphs, and tags with their names. English. */
  readonly docs: string;
  /** Path of the source from the root of the repository. */
  readonly source: string;
  /** The shortest test that calls it, where a short one does. */
  readonly example?: string;
}

/** One entry of a package: what `import … from` names. */
export interface ApiEntry {
  readonly specifier: string;
  /** What the entry is for, from the comment of its file. English. */
  readonly docs: string;
  readonly items: readonly ApiItem[];
}

/** A package whose API is public. */
export interface ApiPackage {
  /** Name of its folder. */
  readonly key: string;
  readonly description: string;
  readonly entries: readonly ApiEntry[];
  /** The snippets of its README, which a test runs. */
  readonly snippets: readonly string[];
}
