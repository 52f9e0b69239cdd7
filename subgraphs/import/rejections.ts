import { closeSync, openSync, writeSync } from 'node:fs';
import type { Rejection } from './importer.ts';

const shown = 20;
const batch = 1_000;

/** Gathers rejections: the first twenty for the terminal, all of them as CSV in a file if one is named. */
export type RejectionReport = Disposable & {
  add(rejection: Rejection): void;
  /** Writes what is left; gives the lines for the terminal, none where nothing was rejected. */
  close(): readonly string[];
};

/** A report; `path` is written to at the first rejection, and holds no more than that before. */
export function reportRejections(path: string | null): RejectionReport {
  const first: Rejection[] = [];
  let count = 0;
  let pending: string[] = [];
  let descriptor: number | null = null;
  const flush = (): void => {
    if (path === null || pending.length === 0) return;
    if (descriptor === null) {
      descriptor = openSync(path, 'w', 0o600);
      writeSync(descriptor, 'line,column,reason\r\n');
    }
    writeSync(descriptor, pending.join(''));
    pending = [];
  };
  const end = (): void => {
    flush();
    if (descriptor !== null) closeSync(descriptor);
    descriptor = null;
  };
  return {
    add(rejection) {
      count += 1;
      if (first.length < shown) first.push(rejection);
      if (path === null) return;
      pending.push(`${rejection.line},${quoted(rejection.column ?? '')},${quoted(rejection.reason)}\r\n`);
      if (pending.length >= batch) flush();
    },
    close() {
      end();
      const more = count - first.length;
      const rest = path === null ? '--rejected <file> writes all' : `all are in ${path}`;
      return [
        ...first.map(
          ({ line, column, reason }) => `line ${line}: ${column === null ? '' : `${column} `}${reason}`,
        ),
        ...(more > 0 ? [`and ${more} more; ${rest}`] : []),
      ];
    },
    [Symbol.dispose]: end,
  };
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
