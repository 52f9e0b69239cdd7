import { useId } from 'react';
import { useWords } from '../words.tsx';
import { Patterns } from './patterns.tsx';
import { type Cell, type CellState, stateOf } from './series.ts';
import { words } from './words.ts';

/** What the marks of these cells mean, each beside the mark, and nothing of marks that none bears. */
export function StatusNotes({
  cells,
  sum = false,
}: {
  readonly cells: readonly (Pick<Cell, 'value' | 'status'> | undefined)[];
  readonly sum?: boolean;
}) {
  const t = useWords(words);
  const states = new Set(cells.map(stateOf));
  const all: readonly (readonly [CellState, string])[] = [
    ['suppressed', t.suppressedNote],
    ['missing', t.missingNote],
    ['not-applicable', t.notApplicableNote],
    ['preliminary', t.preliminaryNote],
    ['revised', t.revisedNote],
  ];
  const notes = all.filter(([state]) => states.has(state));
  if (notes.length === 0) return null;
  return (
    <ul className="figure-notes">
      {notes.map(([state, note]) => (
        <li key={state} data-picture-key>
          <Swatch state={state} />
          <span>{note}</span>
        </li>
      ))}
      {sum && (states.has('suppressed') || states.has('missing')) && <li>{t.sumNote}</li>}
    </ul>
  );
}

function Swatch({ state }: { readonly state: CellState }) {
  const id = useId();
  if (state === 'revised') return null;
  return (
    <svg width="20" height="14" aria-hidden="true">
      <Patterns id={id} />
      <rect
        x="1"
        y="1"
        width="18"
        height="12"
        className={state === 'preliminary' ? 'figure-swatch-preliminary' : 'figure-swatch'}
        style={
          state === 'preliminary'
            ? undefined
            : { fill: `url(#${id}-${state === 'suppressed' ? 'suppressed' : 'missing'})` }
        }
      />
    </svg>
  );
}
