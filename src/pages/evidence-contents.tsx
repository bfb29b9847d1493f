import type { MessageKey } from '#i18n/message-key.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Link } from '#ui/link.tsx';

/** The parts of the page, one link each. */
export function EvidenceContents({ parts }: { readonly parts: readonly { readonly id: string; readonly title: MessageKey }[] }) {
  const translator = useTranslator();
  return (
    <nav className="evidence-page-contents" aria-label={translator.text('account.contents')}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Link href={`#${id}`} look="quiet">
              {translator.text(title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
