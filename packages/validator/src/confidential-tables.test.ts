import { memorySource } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { expect, test } from "vitest";
import { validateSubmission } from "./validate-submission.ts";

const manifest = JSON.stringify({
  specVersion,
  municipalityCode: "992011",
  fiscalYear: 2025,
  level: "p0",
  documents: [{ path: "support-conference-case.csv", entity: "supportConferenceCase" }],
});

const secret = "山本家の秘密";

test("nothing of a confidential table is in a report, even when values are asked for", async () => {
  const table = [
    "supportConferenceCaseId,supportConferenceId,subjectLabel,isUrgent,x_整理番号",
    `${secret}1,${secret}2,A世帯,${secret}3,${secret}4`,
    "",
  ].join("\r\n");
  const { report } = await validateSubmission(
    [memorySource("manifest.json", manifest), memorySource("support-conference-case.csv", table)],
    {
      tool: { name: "juso", version: "0.1.0" },
      asOf: "2026-03-31",
      language: "ja",
      register: municipalityRegister,
      profiles: entityProfiles,
      codeLists,
      rules: [],
      standardVersion: specVersion,
      showValues: true,
    },
  );
  expect(report.findings.map(({ ruleId }) => ruleId)).toContain("value-type");
  expect(JSON.stringify(report)).not.toContain(secret);
});
