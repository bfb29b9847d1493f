import { spawn, spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';
import { localBin } from './local-bin.mjs';

ensureInstalled();
const build = spawnSync(localBin('tsx'), ['data/pipeline/build/run-build.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);
// Further words on the command line go to Vite: `npm start -- --port 8080`.
const server = spawn(localBin('vite'), process.argv.slice(2), { stdio: 'inherit', shell: process.platform === 'win32' });
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
