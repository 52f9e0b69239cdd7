import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Supergraphs } from './supergraphs.ts';

/** What following a file rests on. */
export type SupergraphFileSettings = {
  readonly file: string;
  /** Whether it is read again when it changes, and not on demand alone. */
  readonly watched: boolean;
  readonly take: Supergraphs['take'];
  /** Told what was taken, a sentence. */
  readonly told: (message: string) => void;
  /** Told why what stands in the file is not served. */
  readonly report: (error: unknown) => void;
};

/** A file that is read again. Disposing it stops watching it. */
export type SupergraphFile = Disposable & {
  /** Reads it now. Resolves when what stands in it is served, or has been reported. */
  readonly read: () => Promise<void>;
};

/** What stands in the file cannot be served; what was served before is. */
class SupergraphRefusedError extends Error {
  override name = 'SupergraphRefusedError';
}

/** How often it is looked whether the file is another, milliseconds. */
const every = 1_000;

/**
 * Serves what stands in a file, and again when it is another: its name is looked at, so that one may be moved into its
 * place. What cannot be served is reported, and what was served before goes on.
 */
export function followSupergraphFile({
  file,
  watched,
  take,
  told,
  report,
}: SupergraphFileSettings): SupergraphFile {
  const read = async () => {
    try {
      if (await take(await readFile(file, 'utf8'))) told(`The supergraph of ${file} is served now.`);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      report(
        new SupergraphRefusedError(`The supergraph of ${file} is not served, the one before is. ${why}`, {
          cause,
        }),
      );
    }
  };
  const changed = () => {
    read();
  };
  if (watched) watchFile(file, { interval: every, persistent: false }, changed);
  return { read, [Symbol.dispose]: () => unwatchFile(file, changed) };
}
