import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';

/** How a file's bytes are written. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A file of the console, in memory. */
export type ConsoleFile = {
  readonly type: string;
  /** Weak: the same for every encoding. */
  readonly etag: string;
  /** As it is, and as the build compressed it where that is shorter. */
  readonly content: ReadonlyMap<Encoding, Buffer>;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Every file of a built console by its path in it, such as `assets/x.js`; null where none is built. Regular files
 * alone, of the types above: no link leads out of the folder, since none is followed.
 */
export async function readConsoleFiles(folder: string): Promise<ReadonlyMap<string, ConsoleFile> | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const paths = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name))),
  );
  if (!paths.has('index.html')) return null;
  const files = [...paths].flatMap((path) => {
    const type = types[extname(path)];
    return type === undefined ? [] : [{ path, type }];
  });
  return new Map(
    await Promise.all(
      files.map(async ({ path, type }) => {
        const read = async (encoding: Encoding, end: string) =>
          [encoding, await readFile(join(folder, path + end))] as const;
        const encodings = [
          read('identity', ''),
          ...(paths.has(`${path}.br`) ? [read('br', '.br')] : []),
          ...(paths.has(`${path}.gz`) ? [read('gzip', '.gz')] : []),
        ];
        const content = new Map(await Promise.all(encodings));
        const digest = createHash('sha256')
          .update(content.get('identity') ?? '')
          .digest('base64url');
        return [path, { type, etag: `W/"${digest}"`, content }] as const;
      }),
    ),
  );
}
