import { useId, useState, type ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import { TabBar } from './tab-bar.tsx';
import './bottom-sheet.css';

const stops = ['low', 'middle', 'high'] as const;
type Stop = (typeof stops)[number];

interface BottomSheetProps<Tab extends string> {
  readonly label: string;
  readonly raiseLabel: string;
  readonly lowerLabel: string;
  readonly tabs: readonly { readonly value: Tab; readonly label: string }[];
  readonly tab: Tab;
  readonly onTabChange: (tab: Tab) => void;
  readonly children: ReactNode;
}

/** A sheet at the foot of a phone with three stops: tabs only, what the page leaves over, nearly all of the screen. */
export function BottomSheet<Tab extends string>({
  label,
  raiseLabel,
  lowerLabel,
  tabs,
  tab,
  onTabChange,
  children,
}: BottomSheetProps<Tab>) {
  const panelId = useId();
  const [stop, setStop] = useState<Stop>('middle');
  const at = stops.indexOf(stop);
  const chooseTab = (chosen: Tab) => {
    if (stop === 'low') setStop('middle');
    onTabChange(chosen);
  };
  return (
    <div className={`ui-sheet ui-sheet-${stop}`}>
      <div className="ui-sheet-head">
        <TabBar label={label} tabs={tabs} value={tab} onChange={chooseTab} panelId={panelId} />
        <IconButton label={lowerLabel} isDisabled={at === 0} onPress={() => setStop(stops[at - 1] ?? 'low')}>
          <Icon name="down" />
        </IconButton>
        <IconButton label={raiseLabel} isDisabled={at === stops.length - 1} onPress={() => setStop(stops[at + 1] ?? 'high')}>
          <Icon name="up" />
        </IconButton>
      </div>
      <div
        id={panelId}
        className="ui-sheet-body"
        role="tabpanel"
        aria-labelledby={`${panelId}-${tab}`}
        hidden={stop === 'low'}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
