import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Per layer: a file that breaks the wall, and an import it may have. Each line stands for one cell of the table in ARCHITECTURE.md. */
const planted: readonly { readonly file: string; readonly forbidden: string; readonly allowed: string | null }[] = [
  { file: 'src/lib/planted.ts', forbidden: '#domain/category.ts', allowed: 'd3-geo' },
  { file: 'src/domain/planted.ts', forbidden: '#query/query.ts', allowed: '#lib/thing.ts' },
  { file: 'src/query/planted.ts', forbidden: '#i18n/translator.ts', allowed: '#domain/category.ts' },
  { file: 'src/i18n/planted.ts', forbidden: '#query/query.ts', allowed: '#domain/category.ts' },
  { file: 'src/url/planted.ts', forbidden: '#reading/names.ts', allowed: '#query/query.ts' },
  { file: 'src/reading/planted.ts', forbidden: '#dataset/row.ts', allowed: '#i18n/translator.ts' },
  { file: 'src/dataset/planted.ts', forbidden: '#query/query.ts', allowed: '#domain/category.ts' },
  { file: 'src/state/planted.ts', forbidden: '#ui/button.tsx', allowed: '#dataset/row.ts' },
  { file: 'src/ui/planted.tsx', forbidden: '#domain/category.ts', allowed: '#lib/thing.ts' },
  { file: 'src/charts/trend/planted.ts', forbidden: '#map/plan/map-plan.ts', allowed: '#query/query.ts' },
  { file: 'src/map/svg/planted.tsx', forbidden: '#state/use-view.ts', allowed: '#query/query.ts' },
  { file: 'src/features/one/planted.tsx', forbidden: '#features/two/two.tsx', allowed: '#state/use-view.ts' },
  { file: 'src/pages/planted.tsx', forbidden: '#app/app.tsx', allowed: '#features/two/two.tsx' },
  { file: 'src/app/planted.tsx', forbidden: '#pipeline/build/run-build.ts', allowed: '#pages/atlas-page.tsx' },
  { file: 'data/pipeline/build/planted.ts', forbidden: '#query/query.ts', allowed: '#domain/category.ts' },
  // Libraries that have one home.
  { file: 'src/map/svg/planted-gl.tsx', forbidden: 'maplibre-gl', allowed: null },
  { file: 'src/features/one/planted-deck.tsx', forbidden: '@deck.gl/core', allowed: null },
  { file: 'src/state/planted-react.ts', forbidden: 'react', allowed: null },
  { file: 'src/dataset/planted-zod.ts', forbidden: 'zod', allowed: 'zod/mini' },
  { file: 'src/lib/planted-node.ts', forbidden: 'node:fs', allowed: null },
  { file: 'src/query/planted-parent.ts', forbidden: '../domain/category.ts', allowed: null },
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

let folder = '';

/** Lints files in a tree of their own, with the house's rules; without types, which a lone file has not. */
function lint(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rules = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  delete rules.$schema;
  delete rules.options;
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(rules));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const run = spawnSync(resolve('node_modules/.bin/oxlint'), ['--format=json'], { cwd: folder, encoding: 'utf8' });
  return JSON.parse(run.stdout).diagnostics;
}

function walls(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-layers-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the walls between layers', () => {
  it('refuse one planted violation in every layer and library', () => {
    const files = Object.fromEntries(
      planted.map(({ file, forbidden }) => [file, `import * as thing from '${forbidden}';\nexport const used = thing;\n`]),
    );
    expect([...walls(lint(files))].toSorted()).toEqual(planted.map(({ file }) => file).toSorted());
  });

  it('let through what each layer may import', () => {
    const files = Object.fromEntries(
      planted.flatMap(({ file, allowed }) =>
        allowed === null ? [] : [[file, `import * as thing from '${allowed}';\nexport const used = thing;\n`]],
      ),
    );
    expect(walls(lint(files))).toEqual([]);
  });

  it('refuse barrels, default exports and cycles', () => {
    const codes = lint({
      'src/lib/barrel.ts': "export * from './one.ts';\n",
      'src/lib/one.ts': "import { two } from './two.ts';\nexport const one = (): number => two();\n",
      'src/lib/two.ts': "import { one } from './one.ts';\nexport const two = (): number => one();\n",
      'src/lib/standard.ts': 'export default 1;\n',
    }).map(({ code }) => code);
    const rules = ['no-barrel-file', 'no-default-export', 'no-cycle'];
    expect(rules.filter((rule) => codes.some((code) => code.includes(rule)))).toEqual(rules);
  });
});

describe('the core compiles without a browser', () => {
  it.each([
    ['the DOM', 'export const title = document.title;\n'],
    ['fetch', "export const answer = fetch('/');\n"],
  ])('and so %s is unknown to it', (_, text) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'planted.ts'), text);
    const config = {
      extends: resolve('tsconfig.core.json'),
      include: [join(folder, 'planted.ts')],
      compilerOptions: { rootDir: '/', outDir: join(folder, 'out') },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const run = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(run.stdout).toMatch(/TS2(304|584)/);
  });
});
