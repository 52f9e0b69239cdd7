import { type KeyboardEvent, type PointerEvent, type ReactNode, type Ref, useState } from 'react';

/** Where the reading cursor of a chart stands: an index from 0, or nowhere. */
export interface Reading {
  readonly at: number | null;
  readonly move: (at: number | null) => void;
}

/** A reading cursor over `count` places; one that has fallen out of them stands nowhere. */
export function useReading(count: number): Reading {
  const [at, move] = useState<number | null>(null);
  return { at: at !== null && at < count ? at : null, move };
}

interface ReadingFrameProps {
  readonly ref?: Ref<HTMLDivElement>;
  /** What is read and how, for a screen reader. */
  readonly label: string;
  readonly count: number;
  readonly reading: Reading;
  /** The place under a point, in pixels from the frame's corner. */
  readonly placeAt: (x: number, y: number) => number | null;
  /** What a place says, announced and shown; nothing is shown for no place. */
  readonly spoken: (at: number) => string;
  readonly tooltip: (at: number) => ReactNode;
  /** Where the tooltip points, in pixels. */
  readonly anchor: (at: number) => { readonly x: number; readonly y: number };
  readonly width: number;
  readonly onPoint?: (at: number) => void;
  readonly children: ReactNode;
}

/** A picture that is read place by place: with arrow keys, Home, End and Enter, or with the pointer. */
export function ReadingFrame(props: ReadingFrameProps) {
  const { count, reading, width } = props;
  const { at } = reading;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, count);
    if (to !== undefined) reading.move(to);
    else if (event.key === 'Enter' && at !== null) props.onPoint?.(at);
    else return;
    event.preventDefault();
  };
  const placeOf = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return props.placeAt(event.clientX - box.left, event.clientY - box.top);
  };
  const anchor = at === null ? null : props.anchor(at);
  const right = anchor !== null && anchor.x > width / 2;
  return (
    <div className="figure-reading">
      <div
        ref={props.ref}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is read with the arrow keys
        tabIndex={0}
        aria-label={props.label}
        className="figure-reading-frame"
        onKeyDown={onKeyDown}
        onPointerMove={(event) => reading.move(placeOf(event))}
        onPointerLeave={() => reading.move(null)}
        onBlur={() => reading.move(null)}
        onClick={() => at !== null && props.onPoint?.(at)}
      >
        {props.children}
      </div>
      {at !== null && anchor && (
        <div
          className="figure-tooltip"
          aria-hidden="true"
          style={{
            top: anchor.y,
            left: right ? undefined : anchor.x + 12,
            right: right ? width - anchor.x + 12 : undefined,
          }}
        >
          {props.tooltip(at)}
        </div>
      )}
      <p className="figure-spoken" aria-live="polite">
        {at === null ? '' : props.spoken(at)}
      </p>
    </div>
  );
}

/** Where a key leads; null is nowhere, and undefined a key that leads no way. */
function placeAfter(key: string, at: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === null ? 0 : Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === null ? count - 1 : Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return at === null ? undefined : null;
    default:
      return undefined;
  }
}
