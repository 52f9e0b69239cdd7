import { useEffect, useRef, useState } from 'react';
import { downloadText } from '../../figures/download.tsx';
import { useHub } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { type Problem, problemOfThrown } from '../../hub/problems.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useFormats, useWords } from '../../words.tsx';
import type { LogFilter } from './entries.ts';
import { ExportRefused, exportLines } from './export-lines.ts';
import { words } from './words.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly read: number }
  | { readonly kind: 'done'; readonly taken: number }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Saves the whole selection as a file, however long it is; can be cancelled. */
export function ExportLog({ filter }: { readonly filter: LogFilter }) {
  const t = useWords(words);
  const { number } = useFormats();
  const { fetch } = useHub();
  const [state, become] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const run = new AbortController();
    running.current = run;
    become({ kind: 'reading', read: 0 });
    try {
      const progress = (read: number) => become({ kind: 'reading', read });
      const lines = await exportLines(fetch, filter, progress, run.signal);
      const name = filter.role === 'PROVIDER' ? 'atkomstlogg-andras' : 'atkomstlogg-vara';
      downloadText(`${name}.ndjson`, 'application/x-ndjson', lines.map((line) => `${line}\n`).join(''));
      become({ kind: 'done', taken: lines.length });
    } catch (error) {
      if (run.signal.aborted) return become({ kind: 'idle' });
      const problems = error instanceof ExportRefused ? error.problems : [problemOfThrown(error)];
      become({ kind: 'failed', problems });
    }
  };
  return (
    <div className="log-export">
      <div className="log-bar-acts">
        {state.kind === 'reading' ? (
          <Button variant="quiet" onPress={() => running.current?.abort()}>
            {t.cancel}
          </Button>
        ) : null}
        <Button
          icon={<Icon name="download" size={18} />}
          busy={state.kind === 'reading'}
          onPress={() => void start()}
        >
          {t.export}
        </Button>
      </div>
      <p className="log-export-note" role="status">
        {state.kind === 'reading'
          ? t.exporting(number(state.read))
          : state.kind === 'done'
            ? t.exported(number(state.taken))
            : t.exportNote}
      </p>
      {state.kind === 'failed' ? <ProblemList problems={state.problems} live="assertive" /> : null}
    </div>
  );
}
