import { CorridorChooser } from '#features/corridor-chooser/corridor-chooser.tsx';

import { MapStage } from '#features/map-stage/map-stage.tsx';
import { YearFilter } from '#features/year-filter/year-filter.tsx';
import { Afterwards } from '#state/afterwards.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { BottomSheet } from '#ui/bottom-sheet.tsx';
import { FiltersPart } from './filters-part.tsx';
import { LaterDataTables, LaterEvidenceCard } from './later.tsx';
import { Problems } from './problems.tsx';
import { ProfilePart } from './profile-part.tsx';
import { SourcesPart } from './sources-part.tsx';

/** Phones: the map on top, everything else in one sheet below it. */
export function AtlasPhone({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { view, replace } = useView();
  const { dataset, names } = corridor;
  const tab = view.panel ?? 'profile';
  const text = names.corridors[dataset.corridor.id];
  return (
    <main id="content" tabIndex={-1} className="atlas-phone">
      <h1>{text?.name ?? dataset.corridor.id}</h1>
      <Problems corridor={corridor} />
      <div className="atlas-map">
        <MapStage />
      </div>
      <BottomSheet
        label={translator.text('panel.tabs')}
        raiseLabel={translator.text('panel.sheet-taller')}
        lowerLabel={translator.text('panel.sheet-lower')}
        tabs={[
          { value: 'filters', label: translator.text('panel.filters') },
          { value: 'profile', label: translator.text('panel.profile') },
          { value: 'table', label: translator.text('panel.evidence') },
        ]}
        tab={tab}
        onTabChange={(panel) => replace({ panel })}
      >
        <div className="atlas-sheet">
          {tab === 'filters' ? (
            <>
              <YearFilter corridor={corridor} />
              <FiltersPart corridor={corridor} />
              <CorridorChooser catalogue={dataset.catalogue} names={names} />
              <p className="ui-soft">{names.summary}</p>
            </>
          ) : null}
          {tab === 'profile' ? <Afterwards corridor={corridor} part={ProfilePart} /> : null}
          {tab === 'table' ? (
            <>
              <LaterDataTables corridor={corridor} />
              <Afterwards corridor={corridor} part={SourcesPart} />
            </>
          ) : null}
        </div>
      </BottomSheet>
      {view.evidence === null ? null : <LaterEvidenceCard corridor={corridor} isModal />}
    </main>
  );
}
