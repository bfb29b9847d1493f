import type { ImportAccount } from '#domain/evidence-account.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Disclosure } from '#ui/disclosure.tsx';

/** The files read, each with its checksum, so that anyone can tell whether they hold the same bytes. */
export function SourceFiles({ imports }: { readonly imports: readonly ImportAccount[] }) {
  const translator = useTranslator();
  const files = imports.flatMap((imported) => imported.files);
  if (files.length === 0) return null;
  return (
    <Disclosure title={translator.text('account.files', { count: files.length })} isQuiet>
      <ul className="source-files">
        {files.map(({ path, sha256 }) => (
          <li key={path}>
            <bdi>{path}</bdi>
            <br />
            <bdi className="ui-soft">{sha256}</bdi>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
