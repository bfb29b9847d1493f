import { languages } from '#domain/language.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Link } from '#ui/link.tsx';
import './language-switch.css';

/** The languages, each in its own name: links, so that a view in another language can be copied or opened apart. */
export function LanguageSwitch() {
  const translator = useTranslator();
  const { change, href } = useView();
  return (
    <ul className="language-switch" aria-label={translator.text('app.language')}>
      {languages.map((language) => (
        <li key={language}>
          <Link
            href={href({ language })}
            onFollow={() => change({ language })}
            isCurrent={language === translator.language}
            language={language}
            look="quiet"
          >
            {translator.text(`app.language-${language}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
