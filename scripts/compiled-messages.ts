import { transformWithOxc, type Plugin } from 'vite';
import { compileMessage } from './compile-message.ts';

/**
 * Vite plugin: the files of `src/i18n/messages` reach page and tests with every message compiled. A message that does not
 * parse stops the build with its file and key.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'atlas:compiled-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/i18n\/messages\/(?:[a-z-]+\/)?[a-z]{2}\.ts$/ },
      async handler(source, id) {
        const { code } = await transformWithOxc(source, id);
        // The files import types only, so that without them they stand alone and can be read by running them.
        const exported: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        return { code: writeExports(exported, id), map: { mappings: '' } };
      },
    },
  };
}

/** The module of compiled messages, from what the file of messages exports: one table, named after its language. */
function writeExports(exported: unknown, id: string): string {
  return Object.entries(Object(exported))
    .map(([name, messages]) => {
      const compiled = Object.entries(Object(messages)).map(([key, message]) => [key, compileOf(message, `${id}, ${key}`)]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(compiled))};\n`;
    })
    .join('');
}

function compileOf(message: unknown, where: string) {
  if (typeof message !== 'string') throw new Error(`${where}: a message is text`);
  try {
    return compileMessage(message);
  } catch (cause) {
    throw new Error(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
