import type { CountryCode } from '#domain/country.ts';
import { createNaming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { CountrySelect } from './country-select.tsx';
import { countriesOf } from './countries-of.ts';
import './country-filter.css';

/** Where people come from and where they are counted, of the countries this corridor has figures for. */
export function CountryFilter({ corridor }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { change } = useView();
  const { dataset, query, names } = corridor;
  const shared = { naming: createNaming(names, dataset.catalogue.sources), translator };
  return (
    <div className="country-filter">
      <CountrySelect
        {...shared}
        label={translator.text('filter.origins')}
        allLabel={translator.text('filter.all-origins')}
        countries={countriesOf(dataset.observations, 'origin')}
        value={query.origins}
        onChange={(origins: readonly CountryCode[]) => change({ origins })}
      />
      <CountrySelect
        {...shared}
        label={translator.text('filter.destinations')}
        allLabel={translator.text('filter.all-destinations')}
        countries={countriesOf(dataset.observations, 'destination')}
        value={query.destinations}
        onChange={(destinations: readonly CountryCode[]) => change({ destinations })}
      />
    </div>
  );
}
