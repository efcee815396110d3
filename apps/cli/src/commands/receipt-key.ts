import { makeSigningKeys } from "@juso/submission-package";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions } from "../options/options.ts";
import { emitFiles, note } from "../output/emit.ts";

const { asOf: _asOf, ...common } = commonOptions;

const keyOptions = {
  ...common,
  out: {
    kind: "path",
    value: "name",
    text: {
      ja: "2つのファイルの名前の初め。省くと juso（juso-private.pem と juso-public.pem）",
      en: "What the names of both files begin with, juso when left out (juso-private.pem and juso-public.pem)",
    },
  },
} as const;

/** `juso receipt key`. */
export const receiptKeyCommand: Command = command({
  name: ["receipt", "key"],
  section: "write",
  summary: { ja: "パッケージの控えに署名する鍵を作ります", en: "Make a pair of keys to sign receipts with" },
  arguments: {},
  options: keyOptions,
  examples: [
    {
      line: { ja: "juso receipt key --out みほん市", en: "juso receipt key --out mihon" },
      text: {
        ja: "署名する みほん市-private.pem と、都道府県に渡す みほん市-public.pem を作ります",
        en: "mihon-private.pem to sign with, and mihon-public.pem for the prefecture",
      },
    },
  ],
  exits: { ok: { ja: "作りました", en: "Made" } },
  notes: [
    {
      ja: "秘密鍵（-private.pem）にパスワードは付いていません。持っている人は誰でも署名できるので、共有フォルダに置かず、送らないでください。",
      en: "The private key has no password. Whoever has it can sign: keep it out of shared folders, and never send it.",
    },
    {
      ja: "公開鍵（-public.pem）は、パッケージとは別の方法で都道府県に渡してください。一緒に送ると、誰の署名かを確かめたことになりません。",
      en: "Give the public key to the prefecture in another way than the packages: one that arrives with a package proves nothing.",
    },
    {
      ja: "openssl で作った鍵も使えます（openssl genpkey -algorithm ed25519 -out private.pem、openssl pkey -in private.pem -pubout -out public.pem）。",
      en: "Keys of openssl work too (openssl genpkey -algorithm ed25519 -out private.pem; openssl pkey -in private.pem -pubout -out public.pem).",
    },
  ],
  run: ({ options }, io) => receiptKey(options, io),
});

/** `juso receipt key`: the private key is written so that only the user may read it. */
async function receiptKey(options: OptionsOf<typeof keyOptions>, io: CommandIo): Promise<number> {
  const name = options.out ?? "juso";
  const { privatePem, publicPem } = await makeSigningKeys();
  await emitFiles(
    [
      { path: `${name}-private.pem`, content: privatePem, isPrivate: true },
      { path: `${name}-public.pem`, content: publicPem },
    ],
    options,
    io,
  );
  note(
    options.lang === "ja"
      ? "秘密鍵（-private.pem）は誰にも渡さず、公開鍵（-public.pem）を、パッケージとは別の方法で都道府県に渡してください。"
      : "Keep the private key (-private.pem) to yourself, and give the public key (-public.pem) to the prefecture apart from the packages.",
    options,
    io,
  );
  return exitCode.ok;
}
