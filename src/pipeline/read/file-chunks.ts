import { closeSync, openSync, readSync } from 'node:fs';

/** A file part by part, each in the room of the one before: it is good until the next is asked for. */
export function* fileChunks(path: string, size: number): Generator<Uint8Array> {
  const room = Buffer.alloc(size);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, room); read > 0; read = readSync(file, room)) yield room.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
