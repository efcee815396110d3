import type { AgencyKindCode, LegalFormCode, Operator } from "@juso/model";
import { isSameAgency } from "../same-agency.ts";

/** Kinds of agency that say what a body is: its legal form, and what its name holds. The other kinds say what an agency does. */
const bodies: Readonly<Partial<Record<AgencyKindCode, { readonly form: LegalFormCode; readonly name?: RegExp }>>> = {
  socialWelfareCouncil: { form: "socialWelfareCorporation", name: /社会福祉協議会|社協/ },
  npo: { form: "npo" },
  company: { form: "company" },
};

/** Is an agency of the kind the municipality itself? */
export function isMunicipality(kind: AgencyKindCode): boolean {
  return kind === "municipality" || kind === "municipalDepartment";
}

/**
 * Can a host be one of the operators? By its name, or by its kind where that says what body it is. Nothing is known against it where no
 * operator is given, or the legal form of one is not.
 *
 * @param operators those that run the component in the year.
 */
export function canBeOperator(
  kind: AgencyKindCode,
  name: string | undefined,
  operators: readonly Pick<Operator, "operatorName" | "legalForm">[],
): boolean {
  if (name !== undefined && operators.some(({ operatorName }) => isSameAgency(operatorName, name))) return true;
  const body = bodies[kind];
  if (body === undefined) return false;
  if (operators.length === 0) return true;
  return operators.some(({ legalForm = body.form, operatorName }) => {
    return legalForm === body.form && (body.name?.test(operatorName) ?? true);
  });
}
