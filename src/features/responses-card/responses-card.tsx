import { citeResponse } from '#reading/response-words.ts';
import type { ResponsesFacts } from '#state/use-responses.ts';
import { useResponsesChoice } from '#state/use-responses-choice.ts';
import { useMedia } from '#state/use-media.ts';
import { useTranslator } from '#state/use-translator.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { Notice } from '#ui/notice.tsx';
import { SideCard } from '#ui/side-card.tsx';
import { CardFacts } from './card-facts.tsx';
import { CorridorTies } from './corridor-ties.tsx';
import './responses-card.css';

/** The item of the address: what it is, what it is filed under and on whose word, and how to cite it. */
export function ResponsesCard({ facts }: { readonly facts: ResponsesFacts }) {
  const translator = useTranslator();
  const { choice, choose } = useResponsesChoice();
  const isModal = useMedia('(max-width: 900px)');
  const { responses, words, catalogue } = facts;
  if (choice.item === null) return null;
  const item = responses.items.find(({ id }) => id === choice.item);
  const text = words.items[choice.item];
  return (
    <div className="responses-card">
      <SideCard
        key={`${choice.item} ${isModal}`}
        title={text?.title ?? choice.item}
        closeLabel={translator.text('responses.close')}
        isModal={isModal}
        onClose={() => choose({ item: null })}
      >
        {item === undefined ? (
          <Notice urgency="status">{translator.text('responses.unknown-item')}</Notice>
        ) : (
          <>
            <p>{text?.description}</p>
            <CardFacts item={item} facts={facts} />
            <p className="responses-card-key ui-soft">{translator.text('responses.reading-note')}</p>
            <section>
              <h3>{translator.text('responses.corridors')}</h3>
              <CorridorTies item={item} facts={facts} />
            </section>
            <section>
              <h3>{translator.text('evidence.citation')}</h3>
              <CopyText
                text={citeResponse(item, responses.document, catalogue.release, translator)}
                copyLabel={translator.text('evidence.copy-citation')}
                copiedWords={translator.text('evidence.copied')}
                failedWords={translator.text('evidence.copy-failed')}
              />
            </section>
          </>
        )}
      </SideCard>
    </div>
  );
}
