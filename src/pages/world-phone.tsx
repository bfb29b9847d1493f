import { WorldChoices } from '#features/world-choices/world-choices.tsx';
import { WorldTable } from '#features/world-table/world-table.tsx';
import { WorldWords } from '#features/world-words/world-words.tsx';
import type { ReadyWorld } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { BottomSheet } from '#ui/bottom-sheet.tsx';
import { WorldCard } from './world-card.tsx';
import { WorldMapPart } from './world-map-part.tsx';
import { WorldProblems } from './world-problems.tsx';
import { WorldSeriesPart } from './world-series-part.tsx';

/** Phones: the map on top, choices, words and table in one sheet below it. */
export function WorldPhone({ world }: { readonly world: ReadyWorld }) {
  const translator = useTranslator();
  const { view, replace } = useView();
  const { answer } = world;
  const tab = view.panel ?? 'profile';
  return (
    <main id="content" tabIndex={-1} className="atlas-phone">
      <h1>{translator.text('world.heading')}</h1>
      <WorldProblems world={world} />
      <div className="atlas-map">{answer === null ? null : <WorldMapPart world={world} answer={answer} />}</div>
      <BottomSheet
        label={translator.text('panel.tabs')}
        raiseLabel={translator.text('panel.sheet-taller')}
        lowerLabel={translator.text('panel.sheet-lower')}
        tabs={[
          { value: 'filters', label: translator.text('world.choices') },
          { value: 'profile', label: translator.text('world.words') },
          { value: 'table', label: translator.text('world.table') },
        ]}
        tab={tab}
        onTabChange={(panel) => replace({ panel })}
      >
        <div className="atlas-sheet">
          <output>{world.isWaiting ? translator.text('world.loading-series') : ''}</output>
          {tab === 'filters' ? (
            <>
              <WorldChoices world={world} />
              <WorldSeriesPart world={world} />
            </>
          ) : answer === null ? null : tab === 'profile' ? (
            <WorldWords world={world} answer={answer} />
          ) : (
            <WorldTable world={world} answer={answer} />
          )}
        </div>
      </BottomSheet>
      {view.evidence === null || answer === null ? null : <WorldCard world={world} answer={answer} isModal />}
    </main>
  );
}
