/** Words and signs for the legal form of a body, which one paper writes and another leaves out, as they are after NFKC. */
const legalForms =
  /株式会社|有限会社|合同会社|社会福祉法人|医療法人|特定非営利活動法人|NPO法人|(一般|公益)(社団|財団)法人|\((株|有|同|福|社福|医|特非|特|一社|一財|公社|公財|社|財)\)/g;

/** Shortest name, in characters, that is looked for within a longer one: a shorter one is a part of too many names. */
const shortestPart = 4;

/**
 * Can two names be those of one agency? Compared without width (全角・半角, ㈱), case, spaces, the words for a legal form, and with 社協 read as
 * 社会福祉協議会; a name that holds the other whole is that agency with its town or its department. What people wrote is compared so and never changed.
 */
export function isSameAgency(left: string, right: string): boolean {
  const [short = "", long = ""] = [spelling(left), spelling(right)].sort((one, other) => one.length - other.length);
  return short === long || (short.length >= shortestPart && long.includes(short));
}

function spelling(name: string): string {
  return name
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replaceAll(legalForms, "")
    .replaceAll("社協", "社会福祉協議会")
    .toLowerCase();
}
