// The licences of the packages that went into a script.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The packages of others in a script, by name.
 *
 * @param metafile what esbuild says of the script.
 * @param folder the folder it was built in.
 */
export function thirdPartyPackages(metafile, folder) {
  const paths = Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(paths)].sort().map((path) => thirdPartyPackage(join(folder, path)));
}

/** Their licences as one text. */
export function thirdPartyLicences(metafile, folder) {
  return thirdPartyPackages(metafile, folder)
    .map(licenceText)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Name, version and licence of a package, and the text of the licence. */
export function licenceText({ name, version, license, text }) {
  return `${name} ${version}, ${license}\n\n${text}\n`;
}

/** The package in a folder. The text of its licence is that which it carries; else who wrote it. */
export function thirdPartyPackage(place) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
  const file = readdirSync(place).find((each) => /^licen[cs]e/i.test(each));
  const text =
    file === undefined ? `Copyright ${author?.name ?? author}` : readFileSync(join(place, file), "utf8").trim();
  return { name, version, license, text: text.replaceAll("\r\n", "\n") };
}
