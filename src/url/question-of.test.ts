import { describe, expect, it } from 'vitest';
import { parseAddress } from './parse-address.ts';
import { questionOf } from './question-of.ts';
import { toQuery } from './to-query.ts';

function viewOf(address: string) {
  const { pathname, search } = new URL(address, 'https://atlas.example');
  return parseAddress({ pathname, search }).view;
}

const asked = '/corridor/tiny?category=refugees&stage=stay&years=2010-2012&from=ETH&to=ZAF';

describe('questionOf', () => {
  it('is the same whatever the camera, the card, the panel and the language', () => {
    const looked = `${asked}&evidence=deaths&panel=table&map=5/10/40&lang=ar&release=2026.1`;
    expect(questionOf(viewOf(looked))).toBe(questionOf(viewOf(asked)));
  });

  it.each([
    '/corridor/other?category=refugees&stage=stay&years=2010-2012&from=ETH&to=ZAF',
    '/corridor/tiny?category=none&stage=stay&years=2010-2012&from=ETH&to=ZAF',
    '/corridor/tiny?category=refugees&years=2010-2012&from=ETH&to=ZAF',
    '/corridor/tiny?category=refugees&stage=stay&year=2010&from=ETH&to=ZAF',
    '/corridor/tiny?category=refugees&stage=stay&years=2010-2012&to=ZAF',
    '/corridor/tiny?category=refugees&stage=stay&years=2010-2012&from=ETH',
  ])('differs for %s', (address) => {
    expect(questionOf(viewOf(address))).not.toBe(questionOf(viewOf(asked)));
  });

  it('read back asks the same', () => {
    const view = viewOf(`${asked}&lang=ar`);
    expect(toQuery(viewOf(questionOf(view)), 2024)).toEqual(toQuery(view, 2024));
  });
});
