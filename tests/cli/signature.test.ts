import { createPrivateKey, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { memorySource } from "@juso/model";
import { openPackage } from "@juso/submission-package";
import { writeZip } from "@juso/workbook";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Outcome, runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
const receiptPath = "package/receipt.json";
const signaturePath = "package/receipt.sig";
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-signature-"));
  for (const name of ["mihon", "other"]) expect((await juso("receipt", "key", "--out", name)).exit).toBe(0);
  expect((await juso("package", city, "--out", "plain.zip")).exit).toBe(0);
  expect((await juso("package", city, "--sign", "mihon-private.pem", "--out", "signed.zip")).exit).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllGlobals());

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, ...args);
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

async function files(name: string): Promise<Map<string, Uint8Array>> {
  const opened = await openPackage(memorySource(name, bytesOf(name)));
  return new Map(
    await Promise.all(
      opened.files.map(async (file) => [file.name, (await file.slice(0, file.size)).slice()] as [string, Uint8Array]),
    ),
  );
}

async function packed(name: string, content: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const entries = [...content].map(([path, bytes]) => ({ name: path, content: bytes }));
  writeFileSync(join(folder, name), await writeZip(entries));
}

test("the private key is for its owner alone, also in place of a file for all", async () => {
  const mode = (name: string): number => statSync(join(folder, name)).mode & 0o777;
  expect(mode("mihon-private.pem")).toBe(0o600);
  writeFileSync(join(folder, "open-private.pem"), "", { mode: 0o644 });
  expect((await juso("receipt", "key", "--out", "open")).exit).toBe(2);
  expect((await juso("receipt", "key", "--out", "open", "--force")).exit).toBe(0);
  expect(mode("open-private.pem")).toBe(0o600);
});

test("a signature is one more file: the receipt, its number and everything else are the same, twice the same bytes", async () => {
  const [plain, signed] = [await files("plain.zip"), await files("signed.zip")];
  expect([...signed.keys()].filter((path) => !plain.has(path))).toEqual([signaturePath]);
  for (const [path, content] of plain) expect(signed.get(path), path).toEqual(content);
  await juso("package", city, "--sign", "mihon-private.pem", "--out", "again.zip");
  expect(Buffer.from(bytesOf("again.zip")).equals(bytesOf("signed.zip"))).toBe(true);
});

test("another program agrees that it is an Ed25519 signature of the receipt", async () => {
  const signed = await files("signed.zip");
  const signature = Buffer.from(new TextDecoder().decode(signed.get(signaturePath)), "base64");
  expect(signature).toHaveLength(64);
  const key = createPublicKey(readFileSync(join(folder, "mihon-public.pem")));
  const receipt = signed.get(receiptPath) as Uint8Array;
  expect(verify(null, receipt, key, signature)).toBe(true);
  expect(createPrivateKey(readFileSync(join(folder, "mihon-private.pem"))).asymmetricKeyType).toBe("ed25519");
});

test.each([
  [["signed.zip", "--public-key", "mihon-public.pem"], "signed", 0, "指定した公開鍵の持ち主が署名したもの"],
  [["signed.zip", "--public-key", "other-public.pem"], "signedByAnother", 1, "指定した公開鍵のものではないか"],
  [["signed.zip"], "unverified", 0, "誰のものかは確かめていません"],
  [["plain.zip"], "notSigned", 0, "署名はありません"],
  [["plain.zip", "--public-key", "mihon-public.pem"], "notSigned", 1, "署名はありません"],
])("juso receipt verify %j: %s", async (args, signature, exit, sentence) => {
  expect(await juso("receipt", "verify", ...args)).toMatchObject({ exit, result: expect.stringContaining(sentence) });
  const outcome = JSON.parse((await juso("receipt", "verify", ...args, "--format", "json")).result);
  expect(outcome).toMatchObject({ status: "identical", signature, differences: [] });
});

test("a receipt that was changed after it was signed, and a signature that is none", async () => {
  const signed = await files("signed.zip");
  const receipt = new TextDecoder().decode(signed.get(receiptPath));
  const changed = receipt.replace('"accepted":true', '"accepted":false');
  expect(changed).not.toBe(receipt);
  await packed("changed.zip", new Map([...signed, [receiptPath, new TextEncoder().encode(changed)]]));
  await packed("damaged.zip", new Map([...signed, [signaturePath, new TextEncoder().encode("no signature")]]));
  for (const [name, signature] of [
    ["changed.zip", "signedByAnother"],
    ["damaged.zip", "damaged"],
  ] as const) {
    const { exit, result } = await juso(
      "receipt",
      "verify",
      name,
      "--public-key",
      "mihon-public.pem",
      "--format",
      "json",
    );
    expect([exit, JSON.parse(result).signature]).toEqual([1, signature]);
  }
});

test("keys of other programs work; what is no such key gets one sentence without its content", async () => {
  const label = "PRIVATE KEY";
  const made = generateKeyPairSync("ed25519");
  writeFileSync(join(folder, "own.pem"), made.privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(join(folder, "own-public.pem"), made.publicKey.export({ type: "spki", format: "pem" }));
  expect((await juso("package", city, "--sign", "own.pem", "--out", "own.zip")).exit).toBe(0);
  expect((await juso("receipt", "verify", "own.zip", "--public-key", "own-public.pem")).exit).toBe(0);
  const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" });
  const locked = made.privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "x" });
  for (const content of [other, locked, `-----BEGIN ${label}-----\nひみつQX9\n-----END ${label}-----`, "QX9"]) {
    writeFileSync(join(folder, "bad.pem"), content);
    const refused = await juso("package", city, "--sign", "bad.pem", "--out", "bad.zip");
    expect(refused).toMatchObject({ exit: 2, result: "", notes: expect.stringContaining("秘密鍵が読めません") });
    expect(refused.notes).not.toContain("QX9");
    const unread = await juso("receipt", "verify", "signed.zip", "--public-key", "bad.pem");
    expect(unread).toMatchObject({ exit: 2, notes: expect.stringContaining("公開鍵が読めません") });
  }
});

test("neither key nor its place is in what is written", async () => {
  const key = readFileSync(join(folder, "mihon-private.pem"), "utf8").split("\n")[1] as string;
  for (const content of (await files("signed.zip")).values()) {
    const text = new TextDecoder("latin1").decode(content);
    expect(text).not.toContain("mihon-private");
    expect(text).not.toContain(key.slice(0, 24));
  }
});

test("a platform that cannot sign says so", async () => {
  vi.stubGlobal("crypto", {});
  const refused = await juso("receipt", "key", "--out", "none");
  expect(refused).toMatchObject({ exit: 2, notes: expect.stringContaining("Ed25519 に対応していません") });
});
