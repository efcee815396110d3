import type { ParameterSet } from "@juso/grant";
import { type ByteSource, type EntityKey, JusoError, type Language, type MunicipalityRegister } from "@juso/model";
import {
  openPackage,
  packageTables,
  type Receipt,
  type ReceiptVerification,
  verifyPackage,
} from "@juso/submission-package";
import { type ValidationResult, validate } from "@juso/validator";
import { refusedInPackage } from "../reception/refused-names.ts";

/** A package that was opened to be compared. */
export interface ReadPackage {
  /** As it is called in messages. */
  readonly name: string;
  readonly receipt: Receipt;
  readonly number: string;
  readonly status: ReceiptVerification["status"];
  readonly files: readonly ByteSource[];
}

/**
 * Opens a package to compare it.
 *
 * @throws JusoError `input-not-found` when it is no zip that can be read; `usage` when it has no receipt that can be read, or holds a table or
 *   column that no package has: those are named, and nothing of them is told.
 */
export async function readPackage(source: ByteSource, parameters?: ParameterSet): Promise<ReadPackage> {
  const { number, receipt, status } = await verifyPackage(source, parameters);
  if (receipt === undefined || number === undefined) throw withoutReceipt(source.name);
  const { files } = await openPackage(source);
  const refused = await refusedInPackage(files);
  if (refused.length > 0) throw withCaseRecords(source.name, refused);
  return { name: source.name, receipt, number, status, files };
}

const kept: ReadonlySet<EntityKey> = new Set(packageTables.map(({ profile }) => profile.key));
/** So many findings of a package are told one by one; of more only the numbers are compared. */
const toldFindings = 10_000;

/** Checks the tables of a package by the rules of this program, as a prefecture can: without case records. */
export function checkPackage(
  { files }: Pick<ReadPackage, "files">,
  {
    asOf,
    language,
    parameters,
    register,
  }: {
    readonly asOf: string;
    readonly language: Language;
    readonly parameters?: ParameterSet | undefined;
    readonly register?: MunicipalityRegister;
  },
): Promise<ValidationResult> {
  return validate(files, {
    asOf,
    language,
    parameters,
    ...(register && { register }),
    level: "p1",
    maxFindings: toldFindings,
    keepEntities: kept,
  });
}

function withoutReceipt(name: string): JusoError {
  return new JusoError("usage", {
    ja: `「${name}」には、控え（package/receipt.json）がないか、書き換えられています。juso package で作ったzipを、もう一度受け取って指定してください。`,
    en: `"${name}" has no receipt (package/receipt.json), or one that was edited. Ask for the zip that juso package made once more, and name that.`,
  });
}

function withCaseRecords(name: string, refused: readonly string[]): JusoError {
  return new JusoError("usage", {
    ja: `「${name}」には、パッケージに入らない表や列（${refused.join("、")}）が入っているため、比べていません。市町村の外に出せない記録なら削除して、juso package で作ったものを送り直してもらってください。`,
    en: `"${name}" holds tables or columns that no package has (${refused.join(", ")}), so it was not compared. If they must not leave the municipality, delete it and ask for one that juso package made.`,
  });
}
