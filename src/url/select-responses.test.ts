import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOfWork } from '#domain/area-of-work.ts';
import { categories } from '#domain/category.ts';
import { stages } from '#domain/stage.ts';
import { locateItems } from '#query/responses/locate-items.ts';
import { toMatrix } from '#query/responses/to-matrix.ts';
import { tinyResponses } from '#tests/fixtures/tiny-responses.ts';
import { noResponsesChoice } from './responses-choice.ts';
import { selectResponses } from './select-responses.ts';
import { emptyView, type View } from './view.ts';

const page: View = { ...emptyView, page: 'responses' };
const shown = (view: View) => selectResponses(tinyResponses, view).items.map(({ id }) => id);

describe('selectResponses', () => {
  it('shows everything where the address asks for nothing', () => {
    expect(shown(page)).toEqual(['radio', 'shelter', 'table', 'message']);
  });

  it('follows corridor, categories, stages, country, area and actor of the address', () => {
    expect(shown({ ...page, corridor: 'strait' })).toEqual(['radio', 'shelter']);
    expect(shown({ ...page, categories: ['refugees'] })).toEqual(['shelter']);
    expect(shown({ ...page, stages: ['pre-departure'] })).toEqual(['radio']);
    expect(shown({ ...page, responses: { ...noResponsesChoice, country: 'BBB' } })).toEqual(['shelter']);
    expect(shown({ ...page, responses: { ...noResponsesChoice, area: 'cooperation' } })).toEqual(['shelter', 'table']);
    expect(shown({ ...page, responses: { ...noResponsesChoice, actor: 'club' } })).toEqual(['shelter']);
  });

  it('shows nothing where no category or no stage is chosen, which is not the same as no choice', () => {
    expect(shown({ ...page, categories: [] })).toEqual([]);
    expect(shown({ ...page, stages: [] })).toEqual([]);
  });

  it('gives matrix and map the same items as the list, under every filter', () => {
    const anyView = fc.record({
      corridor: orNull(['strait', 'ridge', 'elsewhere']),
      categories: fc.option(fc.subarray([...categories]), { nil: null }),
      stages: fc.option(fc.subarray([...stages]), { nil: null }),
      area: orNull(areasOfWork),
      country: orNull(['AAA', 'BBB', 'CCC', 'ZZZ']),
      actor: orNull(['office', 'club', 'nobody']),
    });
    fc.assert(
      fc.property(anyView, ({ corridor, categories: chosen, stages: asked, ...choice }) => {
        const responses = { ...noResponsesChoice, ...choice };
        const { items } = selectResponses(tinyResponses, { ...page, corridor, categories: chosen, stages: asked, responses });
        const listed = new Set(items.map(({ id }) => id));
        const matrix = toMatrix(items);
        const inMatrix = [
          ...[...matrix.cells, ...matrix.withoutStage].flatMap((cell) => cell.items.map(({ item }) => item.id)),
          ...matrix.withoutArea.map(({ id }) => id),
        ];
        expect(new Set(inMatrix)).toEqual(listed);
        const map = locateItems(items);
        const onMap = [...map.countries.values(), ...map.places.values(), map.nowhere].flat().map(({ id }) => id);
        expect(new Set(onMap)).toEqual(listed);
      }),
    );
  });
});

function orNull<Value>(values: readonly Value[]): fc.Arbitrary<Value | null> {
  return fc.option(fc.constantFrom(...values), { nil: null });
}
