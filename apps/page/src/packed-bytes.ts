/** So many bytes are written with so many characters: a fifteenth less than in base64. */
const [bytesTogether, charactersTogether] = [4, 5];
const base = 85;

/** The code of the first digit; the others follow. */
const firstCode = 0x28;
/** The digit that would be `<`, which means something in a page, and what stands for it. */
const [lessThan, inItsPlace] = [0x3c, 0x7e];

/** Bytes as a text that can stand in a script element of a page. */
export function packBytes(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil(bytes.length / bytesTogether) * bytesTogether);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const codes: number[] = [];
  for (let offset = 0; offset < padded.length; offset += bytesTogether) {
    let rest = view.getUint32(offset);
    const group = new Array<number>(charactersTogether);
    for (let place = charactersTogether - 1; place >= 0; place -= 1) {
      const code = firstCode + (rest % base);
      group[place] = code === lessThan ? inItsPlace : code;
      rest = Math.floor(rest / base);
    }
    codes.push(...group);
  }
  return `${bytes.length}!${new TextDecoder("latin1").decode(Uint8Array.from(codes))}`;
}

/** The bytes of such a text. */
export function unpackBytes(text: string): Uint8Array<ArrayBuffer> {
  const begin = text.indexOf("!") + 1;
  const length = Number(text.slice(0, begin - 1));
  const padded = new Uint8Array(((text.length - begin) / charactersTogether) * bytesTogether);
  const view = new DataView(padded.buffer);
  for (let offset = 0, at = begin; offset < padded.length; offset += bytesTogether) {
    let value = 0;
    for (const end = at + charactersTogether; at < end; at += 1) {
      const code = text.charCodeAt(at);
      value = value * base + (code === inItsPlace ? lessThan : code) - firstCode;
    }
    view.setUint32(offset, value);
  }
  return padded.subarray(0, length);
}
