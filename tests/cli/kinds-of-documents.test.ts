import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@juso/cli";
import { afterAll, beforeAll, expect, it } from "vitest";
import { forgetHashes, rewrite } from "./rewrite-table.ts";

// The kinds of documents that the year of the example city does not call for.

const root = fileURLToPath(new URL("../../", import.meta.url));
const city = "examples/mihon-city";

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "juso-kinds-"));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

async function juso(...args: readonly string[]): Promise<{ readonly exit: number; readonly notes: string }> {
  let notes = "";
  const exit = await run([...args, "--as-of", "2026-11-30"], {
    writeResult: () => undefined,
    writeNote: (text) => {
      notes += text;
    },
    today: () => "2026-11-30",
    folder: root,
    isDebug: true,
  });
  return { exit, notes };
}

/** The city, whose work goes on into the next year, part of which ends, and which sells what it bought. */
function otherCity(): string {
  const folder = join(out, "city");
  cpSync(join(root, city), folder, { recursive: true });
  rewrite(folder, "grant-document.csv", (row) => {
    if (row.get("文書の種類") !== "実績報告書") return [];
    const kinds = [
      ["年度終了実績報告書", "2026-04-09"],
      ["中止・廃止承認申請書", "2026-01-20"],
      ["財産処分承認申請書", "2027-03-01"],
    ] as const;
    return kinds.map(([kind, day], index) => {
      const more = {
        文書の種類: kind,
        文書の日付: day,
        変更の理由: "運営法人の解散のためです。",
        予定日: "2026-02-28",
        支出済額の基準日: "2026-01-15",
      };
      return new Map([...row, ...Object.entries(more), ["文書ID", `${row.get("文書ID")}-${index}`]]);
    });
  });
  rewrite(folder, "budget-line.csv", (row) => {
    const isLast = row.get("予算行ID") === "BL-0008";
    return [isLast ? new Map([...row, ["翌年度繰越額", "1200000"]]) : row];
  });
  rewrite(folder, "property-item.csv", (row) => [
    new Map([...row, ["処分の方法", "譲渡"], ["処分の予定日", "2027-09-30"], ["処分の対価", "120000"]]),
  ]);
  writeFileSync(join(folder, "discontinued-work.csv"), discontinuedWork);
  forgetHashes(folder);
  return folder;
}

const discontinuedWork = `中止・廃止ID,年度,構成事業,拠点ID,中止・廃止の別,全部・一部の別,中止・廃止の内容,中止・廃止の日,再開の予定日,支出済額,支援を受けている人への措置,財産の措置,その他の措置
DW-0001,2025,地域子育て支援拠点事業,ST-HIRO-4,廃止,全部,,2026-02-28,,5210000,利用者の世帯に説明し、2月から駅前の子育てひろばで受け入れます。相談中の12世帯は、担当者が次の相談先に同行して引き継ぎます。,交付金で取得した財産はありません。,運営法人との委託契約を2月末で解除し、委託料を精算します。利用の記録は市が引き継いで保存します。
DW-0002,2025,参加支援事業,,中止,一部,受入先の開拓の委託（市が直接行う調整は続けます）,2026-02-01,2026-07-01,880000,受入れの途中の3人は、市の担当者が受入先との調整を続けます。,なし,
`;

it("are written for both payers, and come back as they were", async () => {
  const folder = join(out, "documents");
  const { exit, notes } = await juso("export", "all", otherCity(), "--out", folder);
  expect({ exit, notes: exit === 0 ? "" : notes }).toEqual({ exit: 0, notes: "" });
  const expected = ["discontinuation", "propertyDisposal", "yearEnd"].flatMap((kind) =>
    ["national", "office", "prefectural"].flatMap((of) =>
      ["pdf", "xlsx"].map((extension) => `992011-2025-${kind}-${of}.${extension}`),
    ),
  );
  expect(readdirSync(folder).sort()).toEqual(expected);
  for (const name of expected.filter((each) => each.endsWith(".xlsx")))
    expect((await juso("export", "verify", join(folder, name))).exit, name).toBe(0);
});

it("a request that was filed is made again as it was, whatever the data became", async () => {
  const [folder, again] = [join(out, "requests"), join(out, "requests-again")];
  const submission = join(out, "requested");
  cpSync(join(root, city), submission, { recursive: true });
  expect(
    (await juso("export", "all", submission, "--payer", "national", "--format", "xlsx", "--out", folder)).exit,
  ).toBe(0);
  const name = "992011-2025-advancePayment2-national.xlsx";
  cpSync(join(folder, name), join(submission, "filed", name));
  forgetHashes(submission);
  rewrite(submission, "grant-document.csv", (row) => [
    new Map([...row, ...(row.get("請求額") === "36910000" ? ([["請求額", "1"]] as const) : [])]),
  ]);
  const { exit, notes } = await juso("export", "all", submission, "--format", "xlsx", "--out", again);
  expect({ exit, notes }).toEqual({ exit: 0, notes: expect.stringContaining("「概算払請求2」") });
  expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name)))).toBe(true);
});

it.each([
  ["yearEnd", "翌年度へ繰り越す額がありません"],
  ["discontinuation", "支出済額をいつまで数えたか分かりません"],
  ["propertyDisposal", "処分する財産がないか"],
])("%s of a year that does not call for it is refused in words", async (kind, sentence) => {
  const folder = join(out, "refused");
  const { exit, notes } = await juso("export", kind, city, "--payer", "national", "--out", folder);
  expect({ exit, notes }).toEqual({ exit: 1, notes: expect.stringContaining(sentence) });
});
