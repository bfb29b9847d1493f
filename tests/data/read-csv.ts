import { inflateRawSync } from 'node:zlib';

/** Cells of a CSV by RFC 4180, line ends of either kind: written apart from what writes it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (;;) {
        const end = text.indexOf('"', at + 1);
        if (end === -1) throw new Error('A quote is not closed.');
        cell += text.slice(at + 1, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
      cell = text.slice(start, at);
      if (cell.includes('"')) throw new Error(`A quote stands inside ${cell}.`);
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The only file of a zip, found by its directory as an unpacking program finds it. */
export function unzipOnly(zip: Buffer): { readonly name: string; readonly content: Buffer } {
  const end = zip.byteLength - 22;
  if (zip.readUInt32LE(end) !== 0x06054b50 || zip.readUInt16LE(end + 10) !== 1) throw new Error('No zip of one file.');
  const entry = zip.readUInt32LE(end + 16);
  if (zip.readUInt32LE(entry) !== 0x02014b50) throw new Error('No directory where the zip says.');
  const size = zip.readUInt32LE(entry + 20);
  const name = zip.toString('ascii', entry + 46, entry + 46 + zip.readUInt16LE(entry + 28));
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const content = inflateRawSync(zip.subarray(start, start + size));
  if (content.byteLength !== zip.readUInt32LE(entry + 24)) throw new Error('The zip names another size.');
  return { name, content };
}
