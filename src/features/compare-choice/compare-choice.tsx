import type { AtlasOutline, OutlineNames } from '#domain/catalogue.ts';
import type { CorridorId } from '#domain/corridor.ts';
import type { YearRange } from '#domain/period.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { swapSides, type ComparedViews } from '#url/compared-views.ts';
import { SideChoice } from './side-choice.tsx';
import './compare-choice.css';

interface CompareChoiceProps {
  readonly views: ComparedViews;
  readonly catalogue: AtlasOutline;
  readonly names: OutlineNames;
  /** Years that can be asked for at all. */
  readonly bounds: YearRange;
}

/** What stands on either side: corridor and years, in the address and nowhere else. */
export function CompareChoice({ views, catalogue, names, bounds }: CompareChoiceProps) {
  const translator = useTranslator();
  const { change } = useView();
  const { first, second } = views;
  /** Both sides as they are shown: a default that was not in the address is from now on. */
  const choose = (one: Partial<Side>, other: Partial<Side>) => {
    const [left, right] = [
      { ...sideOf(first), ...one },
      { ...sideOf(second), ...other },
    ];
    const isMoved = left.corridor !== first.corridor || right.corridor !== second.corridor;
    change({
      corridor: left.corridor,
      years: left.years,
      compare: right,
      camera: null,
      // Countries of another corridor would empty it.
      ...(isMoved ? { origins: [], destinations: [] } : {}),
    });
  };
  const shared = { catalogue, names, bounds };
  return (
    <div className="compare-choice">
      <SideChoice side="first" view={first} {...shared} onChoose={(part) => choose(part, {})} />
      <Button onPress={() => change({ ...swapSides(views), camera: null })}>{translator.text('compare.swap')}</Button>
      <SideChoice side="second" view={second} {...shared} onChoose={(part) => choose({}, part)} />
    </div>
  );
}

interface Side {
  readonly corridor: CorridorId | null;
  readonly years: YearRange | null;
}

function sideOf({ corridor, years }: Side): Side {
  return { corridor, years };
}
