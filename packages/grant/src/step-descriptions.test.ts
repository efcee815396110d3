import { describe, expect, it } from "vitest";
import { calculateGrant } from "./calculate-grant.ts";
import type { GrantInput } from "./grant-input.ts";
import { parameterKeys } from "./parameters/parameter-keys.ts";
import { ordinary, scenario, scenarioInput } from "./scenario.fixture.ts";
import { stepDescriptions } from "./step-descriptions.ts";
import { exampleInput } from "./worked-example.fixture.ts";

const descriptions = stepDescriptions();
const ids = new Set(descriptions.map(({ id }) => id));
const waysOf = (id: string): typeof descriptions => descriptions.filter((each) => each.id === id);

const years: readonly (readonly [string, GrantInput])[] = [
  ["the worked example", exampleInput()],
  ["its report", exampleInput({ documentKind: "report" })],
  ["an ordinary year", scenarioInput(ordinary)],
  ["own costs", scenarioInput(scenario("own", { costBase: "ownCost" }))],
  ["proportional ceilings", scenarioInput(scenario("split", { split: "proportional", deduction: "columnC" }))],
];

describe("descriptions of the steps", () => {
  it.each(years)("tell everything that %s computes, with what it reads and uses", (_name, input) => {
    const { definitions, steps } = calculateGrant(input);
    const described = steps.filter(({ id }) => ids.has(id));
    expect(described.length).toBeGreaterThan(150);
    const missing = described.flatMap(({ id, operands }) => {
      const reads = new Set(waysOf(id).flatMap((way) => way.reads));
      return operands
        .filter((operand) => ids.has(operand) && !reads.has(operand))
        .map((operand) => `${id} ← ${operand}`);
    });
    // What a decision of the year adds up is entered, not computed.
    expect(missing).toEqual([]);
    const unused = definitions.flatMap(({ id, rounding }) => {
      const keys = waysOf(id).flatMap((way) => way.parameters);
      return ids.has(id) && rounding?.parameter !== undefined && !keys.includes(rounding.parameter) ? [id] : [];
    });
    expect(unused).toEqual([]);
  });

  it("read what is described, and name parameters that there are", () => {
    const known = descriptions.flatMap(({ id, reads }) =>
      reads.filter((read) => !ids.has(read)).map((read) => `${id} ← ${read}`),
    );
    expect(known).toEqual([]);
    expect(descriptions.flatMap(({ parameters }) => parameters).filter((key) => !parameterKeys.has(key))).toEqual([]);
  });

  it("say of each either how it is computed or where it comes from", () => {
    const silent = descriptions.filter(({ formulas, origin }) => formulas.length > 0 === (origin !== undefined));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("leave no place open in a text", () => {
    expect(JSON.stringify(descriptions)).not.toMatch(/\{[a-zA-Z]+\}|undefined/);
  });

  it("write every case after its conditions", () => {
    expect(waysOf("C.ltcCenter").map(({ formulas, only }) => ({ formulas, only: only.map(({ ja }) => ja) }))).toEqual([
      {
        only: ["費用の求め方が「令26条の按分」のとき"],
        formulas: [
          { when: ["収入の控除の仕方が「按分の前に控除」のとき"], formula: "（按分額 ＋ 影響額）と0円の多い額" },
          {
            when: ["収入の控除の仕方が「差引額の欄で控除」のとき"],
            formula: "（（按分額 ＋ 影響額）と0円の多い額 − B）と0円の多い額",
          },
        ],
      },
      {
        only: ["費用の求め方が「事業ごとの実費」のとき"],
        formulas: [{ when: [], formula: "（A − B）と0円の多い額" }],
      },
    ]);
    expect(waysOf("excess.sogo")[0]?.formulas).toEqual([
      {
        when: ["「区分の基準額」の入力があるとき"],
        formula: "（重層分と地域支援事業分の計 − 区分の基準額）と0円の多い額",
      },
      { when: ["「区分の基準額」の入力がないとき"], formula: "値なし" },
    ]);
  });

  it("make one of cases that come to the same", () => {
    expect(waysOf("H.N1").flatMap(({ formulas }) => formulas)).toEqual([
      { when: [], formula: "G × 「国1号 地域介護予防活動支援事業の率」" },
    ]);
  });

  it("name methods that no text fixes", () => {
    expect(waysOf("cap.sogo")[0]?.unconfirmed).toEqual(["capSplitMethod"]);
    expect(waysOf("G.ltcCenter")[0]?.unconfirmed).toEqual([]);
  });
});
