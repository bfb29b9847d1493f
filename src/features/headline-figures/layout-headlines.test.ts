import { describe, expect, it } from 'vitest';
import { tinyResult } from '#tests/fixtures/tiny-result.ts';
import { tinySeries } from '#tests/fixtures/tiny-series.ts';
import { layoutHeadlines, type Headline, type StageHeadlines } from './layout-headlines.ts';

const in2023 = { years: { from: 2023, to: 2023 } };

describe('layoutHeadlines', () => {
  it('says every series of the view exactly once', () => {
    const result = tinyResult(in2023);
    const said = layoutHeadlines(result, tinySeries).flatMap(({ headlines, supporting }) =>
      [...headlines, ...supporting].flatMap(seriesSaid),
    );
    const inView = new Set(result.figures.map((figure) => figure.series));
    expect(said.toSorted()).toEqual([...inView].toSorted());
  });

  it('puts the largest number of a stage first and parts under their whole', () => {
    // 2023: 1,234 landed on the coast, of whom 801 + 150 by nationality; the agency registered 400 + 70 + 100 = 570.
    const arrival = findStage(layoutHeadlines(tinyResult(in2023), tinySeries), 'arrival');
    expect(arrival.headlines.map(({ id }) => id)).toEqual(['series:coast.arrivals.flow', 'group:agency.newly-displaced']);
    expect(arrival.headlines.map(({ parts }) => parts.map(({ id }) => id))).toEqual([
      ['series:coast.arrivals-by-nationality.flow'],
      ['series:agency.refugees.flow', 'series:agency.asylum-seekers.flow'],
    ]);
  });

  it('marks what another source says of the same people, and only the later of the two', () => {
    // Census: 2,500 and 1 to 4, so about 2,502 before the agency's 1,600; both speak of people of AAA in HHH.
    const stay = findStage(layoutHeadlines(tinyResult(in2023), tinySeries), 'stay');
    expect(stay.headlines.map(({ id }) => id)).toEqual(['series:census.migrants.stock', 'group:agency.hosted']);
    expect([...stay.otherSources]).toEqual(['group:agency.hosted']);
  });

  it('shows the figures of a series without a total where the guard refuses one', () => {
    // Two points of one route: 950 and 900 are never added.
    const transit = findStage(layoutHeadlines(tinyResult(in2023), tinySeries), 'transit');
    const crossings = transit.headlines.find(({ id }) => id === 'series:coast.crossings.events');
    expect(crossings?.total).toBeNull();
    expect(crossings?.figures.map(({ place }) => place)).toEqual(['far-coast', 'harbour']);
  });

  it('leaves what others publish of the dead to the block of the dead', () => {
    const result = tinyResult({ ...in2023, stages: ['return'] });
    const figures = result.figures.map((figure) => ({ ...figure, measure: 'deaths' as const }));
    expect(figures.length).toBeGreaterThan(0);
    expect(layoutHeadlines({ ...result, figures }, tinySeries)).toEqual([]);
  });

  it('keeps what supports other numbers apart, and shows it where a stage has nothing else', () => {
    const supports = new Set(['census.migrants.stock', 'agency.returns.flow']);
    const series = tinySeries.map((one) => (supports.has(one.id) ? Object.assign({}, one, { role: 'supporting' }) : one));
    const found = layoutHeadlines(tinyResult(in2023), series);
    const stay = findStage(found, 'stay');
    expect(stay.headlines.map(({ id }) => id)).toEqual(['group:agency.hosted']);
    expect(stay.supporting.map(({ id }) => id)).toEqual(['series:census.migrants.stock']);
    // The agency's 1,600 now come first: it is the census that says the same of others.
    expect([...stay.otherSources]).toEqual(['series:census.migrants.stock']);
    const home = findStage(found, 'return');
    expect([home.headlines.length, home.supporting.length]).toEqual([1, 0]);
  });

  it('leaves out stages without figures', () => {
    const found = layoutHeadlines(tinyResult({ ...in2023, stages: ['return'] }), tinySeries);
    expect(found.map(({ stage }) => stage)).toEqual(['return']);
  });
});

function seriesSaid(headline: Headline): readonly string[] {
  const own = headline.id.startsWith('series:') ? headline.series : [];
  return [...own, ...headline.parts.flatMap(seriesSaid)];
}

function findStage(all: readonly StageHeadlines[], stage: string): StageHeadlines {
  const found = all.find((each) => each.stage === stage);
  if (found === undefined) throw new Error(`No headline at the stage ${stage}.`);
  return found;
}
