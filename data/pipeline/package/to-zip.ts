const gzipHeaderBytes = 10;
const gzipTrailerBytes = 8;
const madeByVersion = 20;
const deflated = 8;
/** 1 January 1980, the first day a zip can name: the same bytes whenever it is made. */
const fixedDay = 0x21;

/**
 * A zip with one file, from that file compressed as gzip: both hold the same deflated stream, so nothing is compressed
 * again and the bytes depend on the writer of the gzip alone. Spreadsheet users open a zip by a double click, a gzip not.
 */
export function toZip(name: string, gzip: Uint8Array): Uint8Array {
  const view = new DataView(gzip.buffer, gzip.byteOffset, gzip.byteLength);
  const flags = view.getUint8(3);
  if (view.getUint16(0) !== 0x1f8b || flags !== 0) throw new Error(`${name} is no plain gzip.`);
  const stream = gzip.subarray(gzipHeaderBytes, gzip.byteLength - gzipTrailerBytes);
  const checksum = view.getUint32(gzip.byteLength - gzipTrailerBytes, true);
  const size = view.getUint32(gzip.byteLength - gzipTrailerBytes + 4, true);
  const fileName = Buffer.from(name, 'ascii');
  /** Versions, flags, method, time, day, checksum, sizes and length of the name: the same in both headers. */
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(madeByVersion, 0);
  shared.writeUInt16LE(deflated, 4);
  shared.writeUInt16LE(fixedDay, 8);
  shared.writeUInt32LE(checksum, 10);
  shared.writeUInt32LE(stream.byteLength, 14);
  shared.writeUInt32LE(size, 18);
  shared.writeUInt16LE(fileName.byteLength, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, fileName]);
  const directoryStart = Buffer.alloc(6);
  directoryStart.write('PK\u0001\u0002', 'latin1');
  directoryStart.writeUInt16LE(madeByVersion, 4);
  const directory = Buffer.concat([directoryStart, shared, Buffer.alloc(14), fileName]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.byteLength, 12);
  end.writeUInt32LE(local.byteLength + stream.byteLength, 16);
  return Buffer.concat([local, stream, directory, end]);
}
