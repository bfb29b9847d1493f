import { createServer } from 'node:http';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { benchSite } from './build-pages.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A static host on the loopback, like the ones the atlas is made for: text compressed, files with a hash in their name kept
 * for good. `/bench/` holds the bench's own pages, everything else is the built site.
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serve() {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = findFile(pathname);
    if (path === null) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path)];
    const isHashed = /[.-][\w-]{8,}\.\w+$/.test(path);
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (type === undefined) {
      createReadStream(path).pipe(response);
      return;
    }
    const body = compressed.get(path) ?? gzipSync(readFileSync(path));
    compressed.set(path, body);
    response.setHeader('Content-Encoding', 'gzip');
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The bench has no port to serve on.');
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

/** @param {string} pathname @returns {string | null} */
function findFile(pathname) {
  const [root, rest] = pathname.startsWith('/bench/') ? [benchSite, pathname.slice('/bench'.length)] : ['dist', pathname];
  const path = join(root, normalize(decodeURIComponent(rest)));
  if (!existsSync(path)) return null;
  if (statSync(path).isFile()) return path;
  const index = join(path, 'index.html');
  return existsSync(index) ? index : null;
}
