import type { CommandFacts } from "@juso/cli/commands";
import type { StepDescription } from "@juso/grant/steps";
import type { CheckDefinition, CodeList, EntityProfile, Requirement, Rule, Text } from "@juso/model";
import type { ThirdPartyPackage } from "../../../scripts/third-party-licences.mjs";
import type { ApiPackage } from "./api/api.ts";
import type { ExampleCity } from "./example-city.ts";
import type { InputExample, PublishedSchema } from "./formats.ts";
import type { Change, Decision } from "./load-history.ts";
import type { Playground } from "./playground/load-playground.ts";

/** One word of the standard, as `schemas/glossary.csv` defines it. */
interface Term {
  readonly en: string;
  readonly ja: string;
  readonly source: string;
  readonly definition: string;
}

/** One item, option or figure of the forms of self-reliance consultation, as `schemas/v1/form-mapping.csv` maps it. Empty where there is none. */
export interface MappedItem {
  readonly kind: "item" | "option" | "figure";
  readonly konkyuForm: string;
  readonly konkyuLabel: string;
  /** Number of the item on the form of this programme. */
  readonly item: string;
  readonly itemLabel: string;
  /** Fields, each `entity.field`. */
  readonly places: readonly string[];
  readonly code: string;
  readonly codeLabel: string;
  readonly match: string;
  readonly reason: string;
  readonly konkyuCertainty: string;
  readonly jusoCertainty: string;
  readonly source: string;
  readonly note: string;
}

/** Checks that belong together. */
export interface CheckGroup {
  readonly key: "reading" | "structure" | "submission" | "rules";
  readonly checks: readonly CheckDefinition[];
}

/** A file of the published standard, as its index tells it. */
export interface PublishedFile {
  /** Path below `schemas/v1`. */
  readonly path: string;
  readonly kind: string;
  /** The table it is about. */
  readonly entity?: string;
  readonly title?: Text;
}

/** All that the site is made of, gathered from the packages. */
export interface Standard {
  readonly version: string;
  /** Day of the list of municipalities, ISO. */
  readonly registerDate: string;
  readonly entities: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly checkGroups: readonly CheckGroup[];
  /** The rules among the checks, by id: they alone have examples and a period. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly formMapping: readonly MappedItem[];
  readonly requirements: readonly Requirement[];
  readonly glossary: readonly Term[];
  /** How words of titles are read, in hiragana, for the search. */
  readonly readings: ReadonlyMap<string, string>;
  /** Every published file, and what each kind of them is for. */
  readonly published: readonly PublishedFile[];
  readonly publishedKinds: ReadonlyMap<string, Text>;
  /** Folder of the published files on the disk. */
  readonly publishedFolder: string;
  readonly decisions: readonly Decision[];
  readonly changes: readonly Change[];
  /** What released versions changed; absent before the first release. */
  readonly changeLog: string | undefined;
  /** Every command of `juso`, in the order of its help. */
  readonly commands: readonly CommandFacts[];
  /** Every step of the calculation, in the order of computing. */
  readonly steps: readonly StepDescription[];
  readonly exampleCity: ExampleCity;
  readonly api: readonly ApiPackage[];
  readonly playground: Playground;
  /** The packages of others in the pages that check submissions, by their file. */
  readonly pagePackages: ReadonlyMap<string, readonly ThirdPartyPackage[]>;
  /** Paths of the files that a roll-up writes. */
  readonly rollUpFiles: readonly string[];
  /** The published schemas of what is no table. */
  readonly schemas: readonly PublishedSchema[];
  /** What people give in, and one table in each encoding, with what comes of them. */
  readonly inputExamples: readonly InputExample[];
  readonly encodingExamples: readonly InputExample[];
}

/** Every check, in the order of the groups. */
export function allChecks(standard: Standard): readonly CheckDefinition[] {
  return standard.checkGroups.flatMap(({ checks }) => checks);
}
