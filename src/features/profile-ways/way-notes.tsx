import { categoryAppearance } from '#domain/category-appearance.ts';
import { unique } from '#lib/unique.ts';
import { findWayLegs } from '#query/way-graph-legs.ts';
import { useTranslator } from '#state/use-translator.ts';
import { Swatch } from '#ui/swatch.tsx';
import type { View } from '#url/view.ts';
import type { WayPictureInput } from './way-picture.tsx';

interface WayNotesProps extends WayPictureInput {
  readonly shape: NonNullable<View['shape']>;
  readonly hasReturns: boolean;
}

/** Which colour is whom, and what the marks of the picture mean and do not mean. */
export function WayNotes({ corridor, bundle, graph, shape, hasReturns }: WayNotesProps) {
  const translator = useTranslator();
  const { dataset } = corridor;
  const categories = unique(graph.links.map(({ category }) => category));
  const unplaced =
    shape === 'schematic' ? findWayLegs(bundle.figures, dataset.corridor, dataset.catalogue.series).unplaced.length : 0;
  return (
    <>
      {shape !== 'sankey' ? null : (
        <ul className="profile-ways-legend">
          {categories.map((category) => (
            <li key={category}>
              <Swatch {...categoryAppearance[category]} pattern="solid" />
              {translator.text(`category.${category}`)}
            </li>
          ))}
        </ul>
      )}
      <p className="ui-soft">
        {[
          shape === 'matrix' ? translator.text('ways.note-matrix') : '',
          shape === 'schematic' ? translator.text('ways.note-schematic') : '',
          shape === 'sankey' ? translator.text('ways.note') : '',
          unplaced === 0 ? '' : translator.text('ways.unplaced', { count: unplaced }),
          hasReturns ? translator.text('ways.returns') : '',
        ]
          .filter((note) => note !== '')
          .join(' ')}
      </p>
    </>
  );
}
