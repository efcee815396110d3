import { Buffer } from "buffer/index.js";

const from = Buffer.from;

/** Room for the lines of a PDF, which are some twenty bytes long: many share one. */
const roomLength = 65_536;

/** Bytes that are buffers from their making on; the package makes bytes first and turns each into a buffer, which takes longer than filling it. */
class RoomBytes extends Uint8Array {}
Object.setPrototypeOf(RoomBytes.prototype, Buffer.prototype);

let room = new ArrayBuffer(roomLength);
let taken = 0;

/** As `Buffer.from`, but that the hundred thousands of lines of a PDF do not take most of its time. */
Object.assign(Buffer, {
  from: (value: unknown, encoding?: unknown, length?: unknown): Buffer =>
    typeof value === "string" && encoding === "binary" && value.length <= roomLength
      ? oneByteEach(value)
      : Reflect.apply(from, Buffer, [value, encoding, length]),
});

function oneByteEach(text: string): Buffer {
  if (taken + text.length > roomLength) {
    room = new ArrayBuffer(roomLength);
    taken = 0;
  }
  const bytes = new RoomBytes(room, taken, text.length);
  taken += text.length;
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes as unknown as Buffer;
}

export { Buffer };
