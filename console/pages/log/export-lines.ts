import type { HubFetch } from '../../hub/hub-fetch.ts';
import { type Problem, problemsOfResponse } from '../../hub/problems.ts';
import type { LogFilter } from './entries.ts';

/** An export that the hub refused, or that broke. */
export class ExportRefused extends Error {
  override name = 'ExportRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.code ?? 'UNKNOWN');
    this.problems = problems;
  }
}

/**
 * The lines of the access log that a filter takes, page after page as the hub's `Link` headers lead. `progress` is told how
 * many were read. Throws ExportRefused, and what the fetch throws, an abort among it.
 */
export async function exportLines(
  fetch: HubFetch,
  filter: LogFilter,
  progress: (read: number) => void,
  signal: AbortSignal,
): Promise<readonly string[]> {
  let path: string | undefined = `/access-log.ndjson?${searchOf(filter)}`;
  const lines: string[] = [];
  while (path !== undefined) {
    const response: Response = await fetch(path, { signal });
    if (!response.ok) throw new ExportRefused(await problemsOfResponse(response));
    lines.push(...(await response.text()).split('\n').filter(Boolean));
    progress(lines.length);
    path = nextOf(response.headers.get('link'));
  }
  return lines;
}

/** A filter as an address states it. */
function searchOf({ purposes, partners, decisions, dataOnly, ...single }: LogFilter): URLSearchParams {
  const each = (name: string, values: readonly (string | null)[] | null) =>
    (values ?? []).map((value) => [name, value ?? '']);
  return new URLSearchParams([
    ...Object.entries(single).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    ...each('purpose', purposes),
    ...each('partner', partners),
    ...each('decision', decisions),
    ...(dataOnly ? [['dataOnly', 'true']] : []),
  ]);
}

/** Where more follows (RFC 8288): an address of the log's export, or none. */
const nextOf = (link: string | null): string | undefined =>
  /<(\/access-log\.ndjson\?[^>]*)>; rel="next"/.exec(link ?? '')?.[1];
