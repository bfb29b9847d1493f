import { useState } from 'react';
import { WorldChoices } from '#features/world-choices/world-choices.tsx';
import { WorldTable } from '#features/world-table/world-table.tsx';
import { WorldWords } from '#features/world-words/world-words.tsx';
import type { ReadyWorld } from '#state/use-world.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { SidePanel } from './side-panel.tsx';
import { WorldCard } from './world-card.tsx';
import { WorldMapPart } from './world-map-part.tsx';
import { WorldProblems } from './world-problems.tsx';
import { WorldSeriesPart } from './world-series-part.tsx';

/** Wide screens: choices and words at the start, the map in all the rest, the table under it. */
export function WorldWide({ world }: { readonly world: ReadyWorld }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const [isFolded, setFolded] = useState(false);
  const { answer } = world;
  const hasTable = view.panel === 'table';
  const hasCard = view.evidence !== null && answer !== null;
  return (
    <main id="content" tabIndex={-1} className="atlas">
      <SidePanel
        side="start"
        name={translator.text('world.choices')}
        isFolded={isFolded && !hasCard}
        onFold={setFolded}
        cover={hasCard ? <WorldCard world={world} answer={answer} isModal={false} /> : null}
      >
        <h1>{translator.text('world.heading')}</h1>
        <WorldChoices world={world} />
        <output>{world.isWaiting ? translator.text('world.loading-series') : ''}</output>
        {answer === null ? null : <WorldWords world={world} answer={answer} />}
        <WorldSeriesPart world={world} />
        <Button isExpanded={hasTable} onPress={() => change({ panel: hasTable ? null : 'table' })}>
          <Icon name="table" />
          {translator.text(hasTable ? 'table.hide' : 'table.show')}
        </Button>
      </SidePanel>
      <div className="atlas-middle">
        <WorldProblems world={world} />
        <div className="atlas-map">{answer === null ? null : <WorldMapPart world={world} answer={answer} />}</div>
        {hasTable && answer !== null ? (
          <div className="atlas-drawer">
            <WorldTable world={world} answer={answer} />
          </div>
        ) : null}
      </div>
    </main>
  );
}
