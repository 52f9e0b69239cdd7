import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = import.meta.dirname;
const root = join(folder, '..');
/** In what is built: what it was built from. */
const stamp = '.built-from';

/**
 * Builds the console into a folder, which the gateway serves where it is `console/dist`, unless what is there was built
 * from the same files; whether it did. Throws with what the build said where it fails, and leaves what was there.
 * Several at a time do not disturb one another.
 */
export async function buildConsole(built = join(folder, 'dist')): Promise<boolean> {
  const digest = await digestOfSources();
  const isBuilt = async () => (await readFile(join(built, stamp), 'utf8').catch(() => '')) === digest;
  if (await isBuilt()) return false;
  const fresh = await mkdtemp(join(built, '../.dist-'));
  try {
    // A process of its own: neither its memory nor its environment is the hub's.
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const config = join(folder, 'vite.config.ts');
    const asked = ['build', '--config', config, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
    await promisify(execFile)(process.execPath, [vite, ...asked], {
      cwd: root,
      env: { NODE_ENV: 'production' },
    });
    await compress(fresh);
    await writeFile(join(fresh, stamp), digest);
    return await putInPlace(fresh, built, isBuilt);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Of all that goes into the build: the console's files, what it may import of `trust`, `policy` and `schema`, and the locked packages. */
async function digestOfSources(): Promise<string> {
  const files = globSync(
    [
      'console/**/*.{ts,tsx,css,html,svg,woff2,json}',
      'trust/*.ts',
      'policy/*.ts',
      'schema/errors.ts',
      'package-lock.json',
    ],
    { cwd: root, exclude: ['console/dist/**', 'console/.dist-*/**'] },
  ).sort();
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))));
  const digest = createHash('sha256');
  for (const [at, content] of contents.entries())
    digest.update(`${files[at]} ${content.length}\n`).update(content);
  return digest.digest('hex');
}

/** Beside each text, the same compressed, so that serving costs nothing. */
async function compress(output: string): Promise<void> {
  const texts = globSync('**/*.{html,js,css,svg,json}', { cwd: output }).map((file) => join(output, file));
  await Promise.all(
    texts.map(async (file) => {
      const text = await readFile(file);
      const [br, gz] = await Promise.all([
        promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        promisify(gzip)(text, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
    }),
  );
}

/**
 * Puts a whole folder in the place of another, unless what is there by then is as good; whether it did. A folder with
 * files in it cannot be renamed over, so it is moved aside first; another may put its own there meanwhile, so this goes
 * on until one of them stands.
 */
export async function putInPlace(
  fresh: string,
  place: string,
  isAsGood: () => Promise<boolean>,
): Promise<boolean> {
  await chmod(fresh, 0o755);
  const aside = await mkdtemp(join(place, '../.dist-'));
  try {
    for (let attempt = 0; ; attempt += 1) {
      if (await done(rename(fresh, place), 'ENOTEMPTY', 'EEXIST')) return true;
      if (await isAsGood()) return false;
      await done(rename(place, join(aside, String(attempt))), 'ENOENT');
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Whether it was done: false where it fails with one of these codes. Throws where it fails otherwise. */
const done = (act: Promise<void>, ...codes: readonly string[]) =>
  act.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && codes.includes(String(error.code))) return false;
      throw error;
    },
  );

if (import.meta.main) {
  const built = await buildConsole();
  console.log(built ? 'The console is built.' : 'The console is built already.');
}
