import { useState } from 'react';
import { CorridorChooser } from '#features/corridor-chooser/corridor-chooser.tsx';
import { MapStage } from '#features/map-stage/map-stage.tsx';
import { YearFilter } from '#features/year-filter/year-filter.tsx';
import { Afterwards } from '#state/afterwards.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Icon } from '#ui/icon.tsx';
import { FiltersPart } from './filters-part.tsx';
import { LaterDataTables, LaterEvidenceCard } from './later.tsx';
import { Problems } from './problems.tsx';
import { ProfilePart } from './profile-part.tsx';
import { SidePanel } from './side-panel.tsx';
import { SourcesPart } from './sources-part.tsx';

/** Wide screens: filters at the start, the map with the time bar and the table under it, the profile at the end. */
export function AtlasWide({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { view, change } = useView();
  const [folded, setFolded] = useState({ filters: false, profile: false });
  const { dataset, names } = corridor;
  const text = names.corridors[dataset.corridor.id];
  const hasTable = view.panel === 'table';
  return (
    <div className="atlas">
      <main id="content" tabIndex={-1} className="atlas-main">
        <SidePanel
          side="start"
          name={translator.text('panel.filters')}
          isFolded={folded.filters}
          onFold={(isFolded) => setFolded({ ...folded, filters: isFolded })}
        >
          <h1>{text?.name ?? dataset.corridor.id}</h1>
          <div>
            <Disclosure title={translator.text('corridor.summary')}>
              <p>{names.summary}</p>
            </Disclosure>
            <Disclosure title={translator.text('corridor.heading')}>
              <CorridorChooser catalogue={dataset.catalogue} names={names} />
            </Disclosure>
          </div>
          <FiltersPart corridor={corridor} />
        </SidePanel>
        <div className="atlas-middle">
          <Problems corridor={corridor} />
          <div className="atlas-map">
            <MapStage />
          </div>
          <div className="atlas-time">
            <YearFilter corridor={corridor} />
          </div>
          {hasTable ? (
            <div className="atlas-drawer">
              <LaterDataTables corridor={corridor} />
            </div>
          ) : null}
        </div>
      </main>
      <SidePanel
        side="end"
        name={translator.text('panel.profile')}
        isFolded={folded.profile && view.evidence === null}
        onFold={(isFolded) => setFolded({ ...folded, profile: isFolded })}
        cover={view.evidence === null ? null : <LaterEvidenceCard corridor={corridor} isModal={false} />}
      >
        <Button isExpanded={hasTable} onPress={() => change({ panel: hasTable ? null : 'table' })}>
          <Icon name="table" />
          {translator.text(hasTable ? 'table.hide' : 'table.show')}
        </Button>
        <Afterwards corridor={corridor} part={ProfilePart} />
        <Afterwards corridor={corridor} part={SourcesPart} />
      </SidePanel>
    </div>
  );
}
