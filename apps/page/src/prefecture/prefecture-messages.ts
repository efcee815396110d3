import type { ListKind } from "@juso/aggregate";
import type { CalculationKind } from "@juso/grant";
import type { Language } from "@juso/model";
import type { MadeFile } from "../made-file.ts";
import type { ChosenFile, Failure } from "../messages.ts";

/** What somebody says about a reception. */
export interface ReceptionOrder {
  readonly fiscalYear: number;
  readonly document: CalculationKind | "none";
  /** ISO; the last day that is in time. */
  readonly deadline?: string;
}

/** What the page for prefectures asks of its worker. The files are all that were chosen, each time. */
export type PrefectureRequest =
  /** What are they? */
  | { readonly kind: "recognise"; readonly files: readonly ChosenFile[]; readonly language: Language }
  | {
      readonly kind: "receive";
      readonly files: readonly ChosenFile[];
      readonly order: ReceptionOrder;
      readonly language: Language;
    }
  /** The files of what was received last. `today`: the day by the clock of the computer, ISO. */
  | { readonly kind: "save"; readonly today: string }
  /** What of it may be published. `solver`: the program that looks for what could be told, as the page carries it. */
  | { readonly kind: "publish"; readonly today: string; readonly solver: Blob };

/** What the chosen files are. */
export interface RecognisedFiles {
  readonly lists: readonly { readonly kind: ListKind; readonly path: string }[];
  /** How many arrived. */
  readonly arrived: number;
}

/** What the worker answers. */
export type PrefectureAnswer =
  | ({ readonly kind: "recognised" } & RecognisedFiles)
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  /** Markup that the worker made with `html`. */
  | { readonly kind: "received"; readonly markup: string }
  | { readonly kind: "saved"; readonly of: "save" | "publish"; readonly file: MadeFile }
  | ({ readonly kind: "failed"; readonly of: "check" | "save" | "publish" } & Failure);
