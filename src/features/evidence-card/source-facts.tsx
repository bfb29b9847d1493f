import type { Catalogue } from '#domain/catalogue.ts';
import type { Observation } from '#domain/observation.ts';
import type { SourceId } from '#domain/source.ts';
import { unique } from '#lib/unique.ts';
import { useTranslator } from '#state/use-translator.ts';
import { ExternalLink } from '#ui/external-link.tsx';
import { FactList } from '#ui/fact-list.tsx';

interface SourceFactsProps {
  readonly sources: readonly SourceId[];
  /** Whose own addresses are given where they have them. */
  readonly observations: readonly Observation[];
  readonly catalogue: Pick<Catalogue, 'sources'>;
}

const mostPages = 3;

/** Who says so: publisher, publication, date, licence and its standing, address. */
export function SourceFacts({ sources, observations, catalogue }: SourceFactsProps) {
  const translator = useTranslator();
  const named = catalogue.sources.filter((source) => sources.includes(source.id));
  return (
    <section className="evidence-part">
      <h3>{translator.text(named.length > 1 ? 'evidence.sources' : 'evidence.source')}</h3>
      {named.map((source) => {
        const own = unique(observations.filter((row) => row.source === source.id).map((row) => row.page ?? source.page));
        const pages = own.length > 0 && own.length <= mostPages ? own : [source.page];
        return (
          <FactList
            key={source.id}
            facts={[
              {
                name: translator.text('evidence.publisher'),
                value: <bdi>{source.publisher}</bdi>,
                note: source.evidence === 'press' ? translator.text('evidence.press-page') : undefined,
              },
              { name: translator.text('evidence.source'), value: <bdi>{source.title}</bdi> },
              {
                name: translator.text('evidence.date'),
                value: source.date === '' ? translator.text('evidence.date-not-stated') : <bdi>{source.date}</bdi>,
              },
              {
                name: translator.text('evidence.licence'),
                value: <bdi>{source.licence}</bdi>,
                note: translator.text(`evidence.licence-${source.licenceStatus}`),
              },
              {
                name: translator.text('evidence.link'),
                value: pages.map((page) => (
                  <p key={page}>
                    <ExternalLink href={page}>{page}</ExternalLink>
                  </p>
                )),
              },
            ]}
          />
        );
      })}
    </section>
  );
}
