import { defineConfig } from 'vitest/config';
import { compiledMessages } from './scripts/compiled-messages.ts';

export default defineConfig({
  plugins: [compiledMessages()],
  test: {
    environment: 'node',
    include: [
      'src/**/*.test.{ts,tsx}',
      'data/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/{data,golden,gl,docs,guides,layers}/**/*.test.{ts,tsx}',
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{lib,domain,query,url,i18n,reading,map/plan}/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.bench.ts', 'src/i18n/messages/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { perFile: true, lines: 90, statements: 90 },
    },
  },
});
