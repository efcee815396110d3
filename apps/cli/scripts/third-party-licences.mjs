// The licences of the packages that went into a script.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param metafile what esbuild says of the script.
 * @param folder the folder it was built in.
 */
export function thirdPartyLicences(metafile, folder) {
  const paths = Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(paths)]
    .sort()
    .map((path) => licence(join(folder, path)))
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Name, version and licence of a package; the text of the licence where the package carries it. */
function licence(place) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
  const file = readdirSync(place).find((each) => /^licen[cs]e/i.test(each));
  const text =
    file === undefined ? `Copyright ${author?.name ?? author}` : readFileSync(join(place, file), "utf8").trim();
  return `${name} ${version}, ${license}\n\n${text}\n`;
}
