import type { PackageFile } from './package-resource.ts';

/** A text of the package as a file in UTF-8. */
export function textFile(path: string, text: string): PackageFile {
  return { path, content: new TextEncoder().encode(text) };
}
