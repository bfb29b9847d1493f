import { describe, expect, it } from 'vitest';
import { describeUnknown } from './describe-unknown.ts';

const places = ['obock', 'aden', 'kinshasa-city', 'sittwe'];

describe('describeUnknown', () => {
  it('names the id that a slip of the hand was meant to be', () => {
    // One letter changed, one left out, two turned round (two changes).
    expect(describeUnknown('oback', places, 'places/')).toBe('oback is not in places/; did you mean obock?');
    expect(describeUnknown('sitwe', places, 'places/')).toBe('sitwe is not in places/; did you mean sittwe?');
    expect(describeUnknown('adne', places, 'places/')).toBe('adne is not in places/; did you mean aden?');
  });

  it('takes an id that begins like it, however long the rest', () => {
    expect(describeUnknown('kinshasa', places, 'places/')).toBe('kinshasa is not in places/; did you mean kinshasa-city?');
  });

  it('guesses nothing where too much would have to change', () => {
    // "obo-town" to "obock": three letters are shared, five are not; "xy" to any of them: more than two.
    expect(describeUnknown('obo-town', places, 'places/')).toBe('obo-town is not in places/');
    expect(describeUnknown('xy', [], 'places/')).toBe('xy is not in places/');
    // "stock" to "flow" changes four letters, and a sixth of twenty is three.
    expect(describeUnknown('unhcr.refugees.stock', ['unhcr.refugees.flow'], 'sources/')).toBe(
      'unhcr.refugees.stock is not in sources/',
    );
  });

  it('takes the first in order among equals, so that a run says the same twice', () => {
    expect(describeUnknown('port-c', ['port-b', 'port-a'], 'places/')).toBe('port-c is not in places/; did you mean port-a?');
  });
});
