import { licenceText, type ThirdPartyPackage } from "../../../scripts/third-party-licences.mjs";

/** Packages of others, each once. */
export class UsedPackages {
  readonly #packages = new Map<string, ThirdPartyPackage>();

  /** Adds what a program holds. */
  add(packages: readonly ThirdPartyPackage[]): void {
    for (const each of packages) this.#packages.set(`${each.name} ${each.version}`, each);
  }

  /** By name. */
  list(): readonly ThirdPartyPackage[] {
    return [...this.#packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  }
}

/** The licences as comments of a page, which travels alone: whoever passes the page on passes them on. */
export function licenceComments(packages: readonly ThirdPartyPackage[]): string {
  return packages.map((each) => comment(licenceText(each))).join("");
}

/** @throws Error when the text would end its comment. */
function comment(text: string): string {
  if (/--!?>/.test(text)) throw new Error("a licence must not hold --> in a page");
  return `<!--\n${text.trim()}\n-->\n`;
}
