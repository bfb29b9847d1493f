import type { Catalogue, CatalogueNames } from '#domain/catalogue.ts';
import type { Observation } from '#domain/observation.ts';
import { sayPartialYears } from '#reading/partial-year-words.ts';
import { useTranslator } from '#state/use-translator.ts';

interface PartialYearsProps {
  readonly observations: readonly Observation[];
  readonly catalogue: Catalogue;
  readonly names: CatalogueNames;
}

/** Under a number: which of its years are not whole years. */
export function PartialYears({ observations, catalogue, names }: PartialYearsProps) {
  const translator = useTranslator();
  const said = sayPartialYears(observations, catalogue.series, names, translator);
  return said === null ? null : <p className="evidence-partial">{said}</p>;
}
