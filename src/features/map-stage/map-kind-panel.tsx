import { useState } from 'react';
import type { MessageKey } from '#i18n/message-key.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import type { MapStaging } from './use-gl-stage.ts';
import type { ChooseMap } from './use-map-choice.ts';

interface MapKindPanelProps {
  readonly stage: MapStaging;
  readonly onChoose: ChooseMap;
}

/** Which of the two maps is in use, why, and the other one for who wants it. */
export function MapKindPanel({ stage, onChoose }: MapKindPanelProps) {
  const translator = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const choose: ChooseMap = (kind) => {
    setOpen(false);
    onChoose(kind);
  };
  const other = stage.kind === 'simple' || stage.kind === 'waiting' ? 'detailed' : 'simple';
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what a button in it opened
    <div className="map-kind" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <IconButton label={translator.text('map.kind')} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <Icon name="layers" />
      </IconButton>
      {!isOpen ? null : (
        <div className="map-kind-panel">
          <p>
            <strong>{translator.text(nameOfMap(stage))}</strong>
          </p>
          <p>{translator.text(whyOf(stage))}</p>
          <Button isDisabled={stage.kind === 'simple' && stage.reason === 'no-webgl'} onPress={() => choose(other)}>
            {translator.text(other === 'detailed' ? 'map.use-detailed' : 'map.use-simple')}
          </Button>
          {stage.kind !== 'waiting' && stage.reason === 'chosen' ? (
            <Button look="plain" onPress={() => choose(null)}>
              {translator.text('map.kind-forget')}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** The map that is on the screen. */
export function nameOfMap(stage: MapStaging): MessageKey {
  return stage.kind === 'detailed' ? 'map.kind-detailed' : 'map.kind-simple';
}

function whyOf(stage: MapStaging): MessageKey {
  return stage.kind === 'waiting' || stage.kind === 'loading' ? 'map.why-loading' : whyKeys[stage.reason];
}

const whyKeys = {
  chosen: 'map.why-chosen',
  'saves-data': 'map.why-saves-data',
  'no-webgl': 'map.simple',
  software: 'map.why-software',
  slow: 'map.why-slow',
  capable: 'map.why-capable',
  'context-lost': 'map.simple-lost',
  'drawing-failed': 'map.simple-lost',
} as const satisfies Record<Exclude<MapStaging, { readonly kind: 'waiting' }>['reason'], MessageKey>;
