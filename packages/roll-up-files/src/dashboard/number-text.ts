/** An exact decimal as people read it: `-1234567.5` → `△1,234,567.5`. No digit is changed. */
export function numberText(exact: string): string {
  const [whole = "", decimals] = exact.replace(/^-/, "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${exact.startsWith("-") ? "△" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}
