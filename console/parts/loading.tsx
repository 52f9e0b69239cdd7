import { useEffect, useState } from 'react';
import * as Aria from 'react-aria-components';
import './button.css';
import './loading.css';

/** Says that something is under way, once it has taken `after` milliseconds (200 unless told). */
export function Loading({ text, after = 200 }: { readonly text: string; readonly after?: number }) {
  const late = useLate(after);
  return (
    <div role="status" className="loading">
      {late ? (
        <>
          <span className="loading-mark" aria-hidden="true" />
          {text}
        </>
      ) : null}
    </div>
  );
}

/** The shape of text that is on its way; not read aloud, so put a `Loading` beside it. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const late = useLate(200);
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => `line ${index}`).map((key) => (
        <span key={key} className="skeleton-line" data-late={late || undefined} />
      ))}
    </div>
  );
}

/** How far something has come, from 0 to 1; without a value, only that it goes on. */
export function ProgressBar({
  label,
  value,
}: {
  readonly label: string;
  readonly value?: number | undefined;
}) {
  return (
    <Aria.ProgressBar className="progress" isIndeterminate={value === undefined} value={(value ?? 0) * 100}>
      {({ percentage, valueText }) => (
        <>
          <div className="progress-head">
            <Aria.Label>{label}</Aria.Label>
            {value === undefined ? null : <span>{valueText}</span>}
          </div>
          <div className="progress-rail">
            <div
              className="progress-fill"
              data-unknown={value === undefined || undefined}
              style={value === undefined ? undefined : { inlineSize: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </Aria.ProgressBar>
  );
}

function useLate(after: number): boolean {
  const [late, setLate] = useState(after <= 0);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return late;
}
