import { useId, type ReactNode } from 'react';
import { useTranslator } from '#state/use-translator.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { useReturnFocus } from '#ui/use-return-focus.ts';
import { Icon } from '#ui/icon.tsx';

interface SidePanelProps {
  /** The start panel is part of the page's main matter; the end panel accompanies it. */
  readonly side: 'start' | 'end';
  readonly name: string;
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
  /** Lies over the panel, which rests meanwhile. */
  readonly cover?: ReactNode;
  readonly children: ReactNode;
}

/** A panel beside the map that folds to a narrow strip. */
export function SidePanel({ side, name, isFolded, onFold, cover = null, children }: SidePanelProps) {
  const translator = useTranslator();
  const id = useId();
  useReturnFocus(cover !== null);
  const Part = side === 'start' ? 'section' : 'aside';
  const isTowardsStart = (side === 'start') !== isFolded;
  return (
    <Part className={`side-panel side-panel-${side}${isFolded ? ' side-panel-folded' : ''}`} aria-label={name}>
      <div className="side-panel-scroll" tabIndex={-1} inert={cover !== null}>
        <div className="side-panel-fold">
          <IconButton
            label={translator.text(isFolded ? 'panel.unfold' : 'panel.fold', { panel: name })}
            isExpanded={!isFolded}
            onPress={() => onFold(!isFolded)}
          >
            <Icon name={isTowardsStart ? 'back' : 'forward'} />
          </IconButton>
        </div>
        <div id={id} className="side-panel-body" hidden={isFolded}>
          {children}
        </div>
      </div>
      {cover}
    </Part>
  );
}
