// The limit of every reader in JavaScript: reads a file in pieces of 64 KiB and decodes it.
import { createReadStream } from "node:fs";

const [path, encoding = "utf-8"] = process.argv.slice(2);
const decoder = new TextDecoder(encoding);
let length = 0;
for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 })) {
  length += decoder.decode(chunk, { stream: true }).length;
}
console.log(length + decoder.decode().length);
