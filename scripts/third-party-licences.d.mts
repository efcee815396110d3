/** What esbuild says of a script, as far as it is needed here. */
export interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** A package of others, with its licence. */
export interface ThirdPartyPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it, such as `MIT`. */
  readonly license: string;
  readonly text: string;
}

/** The packages of others in a script, by name. */
export function thirdPartyPackages(metafile: Metafile, folder: string): readonly ThirdPartyPackage[];

/** Their licences as one text. */
export function thirdPartyLicences(metafile: Metafile, folder: string): string;

/** Name, version and licence of a package, and the text of the licence. */
export function licenceText(thirdParty: ThirdPartyPackage): string;

/** The package in a folder. */
export function thirdPartyPackage(folder: string): ThirdPartyPackage;
