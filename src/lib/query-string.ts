/**
 * The parameters of a query string, with or without its `?`; the first of a repeated name wins. Never throws: a
 * broken percent sequence is kept as it was written.
 */
export function parseQueryString(search: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decodeText(equals < 0 ? pair : pair.slice(0, equals));
    if (!parameters.has(name)) parameters.set(name, equals < 0 ? '' : decodeText(pair.slice(equals + 1)));
  }
  return parameters;
}

/** A query string with its `?`, or nothing where there are no parameters; commas, slashes and colons stay readable. */
export function formatQueryString(parameters: Iterable<readonly [name: string, value: string]>): string {
  const pairs = [...parameters].map(([name, value]) => `${encodeText(name)}=${encodeText(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Percent-decodes, `+` as a space; text that cannot be decoded is returned as written. */
function decodeText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function encodeText(text: string): string {
  return encodeURIComponent(replaceLoneSurrogates(text)).replace(/%(?:2C|2F|3A)/g, (sequence) => decodeURIComponent(sequence));
}

/** Half a character, which no address can hold and at which encoding throws, becomes the replacement character. */
function replaceLoneSurrogates(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
