import { useState } from 'react';
import { categories } from '#domain/category.ts';
import { categoryAppearance } from '#domain/category-appearance.ts';
import { sayReach, titleSeries } from '#reading/account-words.ts';
import type { AccountFacts } from '#state/use-account.ts';
import { useFragment } from '#state/use-fragment.ts';
import { useTranslator } from '#state/use-translator.ts';
import { FoldedRecord } from '#ui/folded-record.tsx';
import { Select } from '#ui/select.tsx';
import { Swatch } from '#ui/swatch.tsx';
import { chooseSeries, listPublishers, type SeriesChoice } from './choose-series.ts';
import { SeriesFacts } from './series-facts.tsx';
import './evidence-series.css';

/** No publisher and no category has this name. */
const all = '*';

/** Every series by category, narrowed to a publisher or a category; each opens to all that must be known of it. */
export function EvidenceSeries({ facts }: { readonly facts: AccountFacts }) {
  const translator = useTranslator();
  const fragment = useFragment();
  const [choice, setChoice] = useState<SeriesChoice>({ publisher: null, category: null });
  const { account, words } = facts;
  const target = fragment.startsWith('series-') ? fragment.slice('series-'.length) : null;
  const chosen = chooseSeries(account, choice, target);
  const isNarrowed = choice.publisher !== null || choice.category !== null;
  const publishers = listPublishers(account, translator.language);
  const present = categories.filter((category) => account.series.some((series) => series.category === category));
  return (
    <>
      <p>{translator.text('account.series-intro')}</p>
      <div className="series-choice">
        <Select
          label={translator.text('evidence.publisher')}
          options={[
            { value: all, label: translator.text('filter.all') },
            ...publishers.map((publisher) => ({ value: publisher, label: publisher })),
          ]}
          value={choice.publisher ?? all}
          onChange={(publisher) => setChoice({ ...choice, publisher: publisher === all ? null : publisher })}
        />
        <Select
          label={translator.text('category.name')}
          options={[
            { value: all, label: translator.text('filter.all') },
            ...present.map((category) => ({ value: category, label: translator.text(`category.${category}`) })),
          ]}
          value={choice.category ?? all}
          onChange={(given) => setChoice({ ...choice, category: categories.find((category) => category === given) ?? null })}
        />
      </div>
      <output className="ui-soft">
        {translator.text('account.series-shown', { shown: chosen.length, all: account.series.length })}
      </output>
      {present
        .map((category) => ({ category, list: chosen.filter((series) => series.category === category) }))
        .filter(({ list }) => list.length > 0)
        .map(({ category, list }) => (
          <FoldedRecord
            key={category}
            id={`series-of-${category}`}
            title={
              <span className="series-category">
                <Swatch {...categoryAppearance[category]} />
                {translator.text(`category.${category}`)}
              </span>
            }
            detail={translator.text('coverage.series', { count: list.length })}
            isTarget={isNarrowed || list.some(({ id }) => id === target)}
            isGroup
          >
            <div>
              {list.map((series) => (
                <FoldedRecord
                  key={series.id}
                  id={`series-${series.id}`}
                  title={titleSeries(series.id, words)}
                  detail={translator.text('account.series-line', {
                    stage: translator.text(`stage.${series.stage}`),
                    measure: translator.text(`measure.${series.measure}`),
                    reach: sayReach(series, account, translator),
                  })}
                  isTarget={series.id === target}
                >
                  <SeriesFacts series={series} facts={facts} />
                </FoldedRecord>
              ))}
            </div>
          </FoldedRecord>
        ))}
    </>
  );
}
