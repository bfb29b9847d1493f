import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledMessages } from './scripts/compiled-messages.ts';
import { firstFile } from './scripts/first-file.ts';

/** `ATLAS_BASE` is the folder a static host serves the atlas from, with both slashes; the root unless set. */
const base = process.env['ATLAS_BASE'] ?? '/';

export default defineConfig({
  base,
  plugins: [react(), compiledMessages(), firstFile()],
  build: { target: 'es2023', manifest: true, chunkSizeWarningLimit: 1200 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
