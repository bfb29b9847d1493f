import { stages, type Stage } from '#domain/stage.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Button } from '#ui/button.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import { ToggleStrip } from '#ui/toggle-strip.tsx';
import './stage-filter.css';

/** Prepare, on the way, arriving, staying, going back. */
const icons: Readonly<Record<Stage, IconName>> = {
  'pre-departure': 'bag',
  transit: 'way',
  arrival: 'door',
  stay: 'house',
  return: 'turn',
};

/**
 * Which stages of the life cycle are shown. No step pressed means all of them: the first press narrows the view to
 * that stage, the next ones add to it, and letting go of the last brings all back.
 */
export function StageFilter() {
  const translator = useTranslator();
  const { view, change } = useView();
  const choose = (chosen: readonly Stage[]) => {
    const isAll = chosen.length === 0 || chosen.length === stages.length;
    change({ stages: isAll ? null : chosen });
  };
  const steps = stages.map((stage) => ({
    value: stage,
    label: translator.text(`stage.${stage}`),
    icon: <Icon name={icons[stage]} />,
  }));
  return (
    <div className="stage-filter">
      <div className="stage-filter-head">
        <span className="ui-group-label" aria-hidden="true">
          {translator.text('filter.stages')}
        </span>
        {view.stages === null ? (
          <span className="ui-soft">{translator.text('filter.all-stages')}</span>
        ) : (
          <Button look="plain" onPress={() => choose([])}>
            {translator.text('filter.all-stages')}
          </Button>
        )}
      </div>
      <ToggleStrip label={translator.text('filter.stages')} steps={steps} value={view.stages ?? []} onChange={choose} />
    </div>
  );
}
