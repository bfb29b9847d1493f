/** What went wrong with one data file, so that the screen can say it and offer the right way on. */
export type DatasetErrorKind =
  /** No answer: the network is off or the host unreachable. */
  | 'network'
  /** The host answered with an error. */
  | 'status'
  /** The bytes are not those of the manifest: cut off, altered or from another release. */
  | 'altered'
  /** The bytes are whole but cannot be read as what they should be. */
  | 'malformed'
  /** The manifest does not list the file. */
  | 'unlisted';

export class DatasetError extends Error {
  readonly kind: DatasetErrorKind;
  /** The manifest key, or `manifest` itself. */
  readonly file: string;

  constructor(kind: DatasetErrorKind, file: string, detail: string) {
    super(`${file}: ${detail}`);
    this.name = 'DatasetError';
    this.kind = kind;
    this.file = file;
  }
}
