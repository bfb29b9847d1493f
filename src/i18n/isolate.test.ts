import { describe, expect, it } from 'vitest';
import { isolateLatin } from './isolate.ts';

describe('isolateLatin', () => {
  it('wraps a Latin name', () => {
    expect(isolateLatin('IOM (Geneva)')).toBe('\u2068IOM (Geneva)\u2069');
  });

  it('leaves Arabic, digits and mixed right-to-left text as they are', () => {
    expect(isolateLatin('مصر')).toBe('مصر');
    expect(isolateLatin('١٢')).toBe('١٢');
    expect(isolateLatin('تقرير UNHCR')).toBe('تقرير UNHCR');
  });

  it('does not wrap twice', () => {
    expect(isolateLatin(isolateLatin('IOM'))).toBe('\u2068IOM\u2069');
  });
});
