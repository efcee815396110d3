import type { CheckDefinition } from "@juso/model";
import { describe, expect, it } from "vitest";
import { sampleCheck, sampleFinding } from "./finding.fixture.ts";
import { nativeBytes } from "./node/native-bytes.ts";
import { renderFinding } from "./render-finding.ts";
import { ruleSetHash } from "./rule-set-hash.ts";

describe("renderFinding", () => {
  it("hides the values of case records unless asked, and never the facts", () => {
    const hidden = renderFinding(sampleFinding(), sampleCheck, { language: "ja", showValues: false });
    expect(hidden.message).toContain("［値は非表示］");
    expect(hidden.message).toContain("3");
    expect(JSON.stringify(hidden)).not.toContain("山田");
    const shown = renderFinding(sampleFinding(), sampleCheck, { language: "en", showValues: true });
    expect(shown.message).toContain("山田");
  });

  it("shows the values of records that are not personal", () => {
    const finding = sampleFinding({ isPersonal: false });
    expect(renderFinding(finding, sampleCheck, { language: "ja", showValues: false }).message).toContain("山田");
  });

  it("fills placeholders with text as it is, also text that looks like a placeholder", () => {
    const finding = sampleFinding({ values: { value: "{limit}$&" }, isPersonal: false });
    expect(renderFinding(finding, sampleCheck, { language: "ja", showValues: false }).message).toContain("{limit}$&");
  });
});

describe("ruleSetHash", () => {
  const other = { ...sampleCheck, id: "another-check" };
  const hashOf = (checks: readonly CheckDefinition[]) => ruleSetHash(checks, nativeBytes.startHash());

  it("does not depend on the order of checks or keys", () => {
    const reversed = Object.fromEntries(Object.entries(sampleCheck).reverse()) as unknown as typeof sampleCheck;
    expect(hashOf([other, reversed])).toBe(hashOf([sampleCheck, other]));
  });

  it("changes with every published fact of a check", () => {
    const hashes = [
      sampleCheck,
      { ...sampleCheck, severity: "warning" as const },
      { ...sampleCheck, blocking: false },
      { ...sampleCheck, messages: {} },
      { ...sampleCheck, citations: [] },
    ].map((check) => hashOf([check]));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
