import { useCallback, useEffect, useRef, useState } from 'react';
import { download } from '../../figures/download.tsx';
import { useHub } from '../../hub/hub.tsx';
import { type Problem, problemOfThrown, problemsOfResponse } from '../../hub/problems.ts';

/** Where the download of a file stands. Of the file itself nothing is kept once the browser has it. */
export type Download =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly what: string; readonly bytes: number; readonly since: number }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** A line that was broken off in the middle of a file: what had come is thrown away. */
const cutOff: Problem = { code: 'CUT_OFF', message: '', path: [], details: {} };

/**
 * Fetches files from the hub as who is logged in, one at a time, and hands them to the browser under the hub's own name. `start`
 * takes what the file is called meanwhile, and its address.
 */
export function useDownload(): {
  readonly state: Download;
  readonly start: (what: string, path: string) => void;
  readonly cancel: () => void;
} {
  const { fetch: hubFetch } = useHub();
  const [state, setState] = useState<Download>({ kind: 'idle' });
  const line = useRef<AbortController>(null);
  useEffect(() => () => line.current?.abort(), []);
  const start = useCallback(
    (what: string, path: string) => {
      line.current?.abort();
      const own = new AbortController();
      line.current = own;
      const become = (next: Download) => {
        if (line.current === own) setState(next);
      };
      const since = Date.now();
      become({ kind: 'loading', what, bytes: 0, since });
      const fetchFile = async () => {
        const response = await hubFetch(path, { signal: own.signal, cache: 'no-store' });
        if (!response.ok || !response.body)
          return become({ kind: 'failed', problems: await problemsOfResponse(response) });
        const name = nameIn(response.headers.get('content-disposition')) ?? what;
        const blob = await bodyOf(response, (bytes) => become({ kind: 'loading', what, bytes, since }));
        if (blob === undefined && !own.signal.aborted) return become({ kind: 'failed', problems: [cutOff] });
        if (blob === undefined) return become({ kind: 'idle' });
        download(name, blob);
        become({ kind: 'done', name });
      };
      fetchFile().catch((error: unknown) =>
        become(
          own.signal.aborted ? { kind: 'idle' } : { kind: 'failed', problems: [problemOfThrown(error)] },
        ),
      );
    },
    [hubFetch],
  );
  const cancel = useCallback(() => line.current?.abort(), []);
  return { state, start, cancel };
}

/** The whole body; undefined where it broke off before its end. */
async function bodyOf(response: Response, told: (bytes: number) => void): Promise<Blob | undefined> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const read = await reader?.read();
      if (!read || read.done) break;
      parts.push(read.value);
      bytes += read.value.byteLength;
      told(bytes);
    }
  } catch {
    return undefined;
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? 'application/octet-stream' });
}

/** A file's name by its header (RFC 6266): the hub's are of letters, digits, `.`, `_` and `-` alone. */
const nameIn = (header: string | null): string | undefined => /filename="([\w.-]+)"/.exec(header ?? '')?.[1];
