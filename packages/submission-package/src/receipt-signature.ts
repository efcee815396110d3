import { JusoError } from "@juso/model";

/**
 * What is known of who signed a receipt.
 *
 * `notSigned`: there is no signature. `unverified`: there is one, and no key to compare it with. `signed`: made with the private part of the key over this
 * very receipt. `signedByAnother`: made with another key, or over another receipt. `damaged`: what stands there is no signature.
 */
export type SignatureState = "notSigned" | "unverified" | "signed" | "signedByAnother" | "damaged";

/** A pair of keys as PEM, as other programs for keys write and read them. */
export interface SigningKeys {
  /** PKCS#8, not encrypted. Whoever has it can sign. */
  readonly privatePem: string;
  /** SPKI. It may be given to everybody. */
  readonly publicPem: string;
}

const algorithm = "Ed25519";
const signatureBytes = 64;
const encoder = new TextEncoder();

/** Makes a new pair of keys. @throws JusoError `configuration-invalid` when the platform cannot. */
export async function makeSigningKeys(): Promise<SigningKeys> {
  const { privateKey, publicKey } = (await able(() =>
    subtle().generateKey({ name: algorithm }, true, ["sign", "verify"]),
  )) as CryptoKeyPair;
  return {
    privatePem: pem("PRIVATE KEY", await subtle().exportKey("pkcs8", privateKey)),
    publicPem: pem("PUBLIC KEY", await subtle().exportKey("spki", publicKey)),
  };
}

/**
 * Signs a receipt. The same receipt and key give the same signature.
 *
 * @param text the receipt as it stands in its package.
 * @param privatePem an Ed25519 key, PKCS#8.
 * @returns the 64 bytes as base64, on a line.
 * @throws JusoError `configuration-invalid` when it is no such key, or the platform cannot sign.
 */
export async function signReceipt(text: string, privatePem: string): Promise<string> {
  const bytes = pemBytes(privatePem, "PRIVATE KEY");
  if (bytes === undefined) throw noPrivateKey();
  await able(() => subtle().generateKey({ name: algorithm }, true, ["sign", "verify"]));
  const key = await subtle()
    .importKey("pkcs8", bytes, { name: algorithm }, false, ["sign"])
    .catch(() => {
      throw noPrivateKey();
    });
  return `${base64(new Uint8Array(await subtle().sign({ name: algorithm }, key, encoder.encode(text))))}\n`;
}

/**
 * Tells whether a receipt was signed with a key.
 *
 * @param text the receipt as it stands in its package.
 * @param signature what stands in the package as its signature, if anything does.
 * @param publicPem an Ed25519 key, SPKI, if one is known.
 * @throws JusoError `configuration-invalid` when it is no such key, or the platform cannot compare.
 */
export async function signatureState(
  text: string,
  signature: string | undefined,
  publicPem: string | undefined,
): Promise<SignatureState> {
  const key = publicPem === undefined ? undefined : await publicKeyOf(publicPem);
  if (signature === undefined) return "notSigned";
  const bytes = bytesOf(signature);
  if (bytes?.length !== signatureBytes) return "damaged";
  if (key === undefined) return "unverified";
  const isRight = await subtle().verify({ name: algorithm }, key, bytes, encoder.encode(text));
  return isRight ? "signed" : "signedByAnother";
}

async function publicKeyOf(publicPem: string): Promise<CryptoKey> {
  const bytes = pemBytes(publicPem, "PUBLIC KEY");
  if (bytes === undefined) throw noPublicKey();
  await able(() => subtle().generateKey({ name: algorithm }, true, ["sign", "verify"]));
  return subtle()
    .importKey("spki", bytes, { name: algorithm }, false, ["verify"])
    .catch(() => {
      throw noPublicKey();
    });
}

/** Absent in a browser where the page is not from a secure place. */
function subtle(): SubtleCrypto {
  const found: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (found === undefined) throw notAble();
  return found;
}

/** Tells a platform that does not know the algorithm from a key that is wrong. */
async function able<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof JusoError ? cause : notAble(cause);
  }
}

function pem(label: string, bytes: ArrayBuffer): string {
  const lines = base64(new Uint8Array(bytes)).replace(/.{64}(?=.)/g, "$&\n");
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

/** The bytes between the two lines of a PEM; nothing when there are none of this label. */
function pemBytes(text: string, label: string): Uint8Array<ArrayBuffer> | undefined {
  const [, body] = new RegExp(`-----BEGIN ${label}-----([^-]*)-----END ${label}-----`).exec(text) ?? [];
  return body === undefined ? undefined : bytesOf(body);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/g, "")), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function notAble(cause?: unknown): JusoError {
  const text = {
    ja: "このブラウザ（または Node.js）では、署名を作ることも確かめることもできません（Ed25519 に対応していません）。新しい版を使うか、署名を付けずに作ってください。",
    en: "This browser (or Node.js) can neither sign nor check signatures, as it lacks Ed25519. Use a newer version, or make the package without a signature.",
  };
  return new JusoError("configuration-invalid", text, cause === undefined ? {} : { cause });
}

function noPrivateKey(): JusoError {
  return new JusoError("configuration-invalid", {
    ja: "署名に使う秘密鍵が読めません。juso receipt key で作った「-private.pem」か、Ed25519 の秘密鍵（PKCS#8 の PEM、パスワードなし）を指定してください。",
    en: "The private key cannot be read. Give the file -private.pem that juso receipt key made, or an Ed25519 key as PKCS#8 PEM without a password.",
  });
}

function noPublicKey(): JusoError {
  return new JusoError("configuration-invalid", {
    ja: "署名を確かめる公開鍵が読めません。市町村が juso receipt key で作った「-public.pem」か、Ed25519 の公開鍵（PEM）を指定してください。",
    en: "The public key cannot be read. Give the file -public.pem that the municipality made with juso receipt key, or an Ed25519 public key as PEM.",
  });
}
