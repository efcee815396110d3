import type { DataLevel } from "./profile.ts";

/** One file of a submission, as its manifest lists it. */
export interface ManifestDocument {
  /**
   * Path inside the submission, with `/`.
   *
   * @title ファイルの場所
   * @titleEn Path
   * @minLength 1
   */
  readonly path: string;
  /**
   * Key of the entity the file holds. Absent for a workbook with one sheet per entity.
   *
   * @title エンティティ
   * @titleEn Entity
   * @minLength 1
   */
  readonly entity?: string;
  /**
   * Lower-case hexadecimal SHA-256 of the bytes. Checked when present.
   *
   * @title ハッシュ値
   * @titleEn Hash
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256?: string;
}

/**
 * What a submission says about itself. Without it the version of the standard is never guessed.
 * Readers pass over keys they do not know, so that a later minor version may add some.
 *
 * @title 提出物の表紙情報
 * @titleEn Manifest of a submission
 */
export interface Manifest {
  /**
   * Version of the standard the data follows.
   *
   * @title 標準の版
   * @titleEn Version of the standard
   * @pattern ^(0|[1-9][0-9]*)[.](0|[1-9][0-9]*)[.](0|[1-9][0-9]*)$
   */
  readonly specVersion: string;
  /**
   * @title 団体コード
   * @titleEn Municipality code
   * @minLength 1
   */
  readonly municipalityCode: string;
  /**
   * @title 年度
   * @titleEn Fiscal year
   * @TJS-type integer
   * @minimum 2021
   * @maximum 2100
   */
  readonly fiscalYear: number;
  /**
   * @title データの水準
   * @titleEn Data level
   */
  readonly level: DataLevel;
  /**
   * @title ファイルの一覧
   * @titleEn Documents
   */
  readonly documents: readonly ManifestDocument[];
  /**
   * Who prepared the submission: a department, not a person's private data.
   *
   * @title 作成者
   * @titleEn Author
   */
  readonly author?: string;
}
