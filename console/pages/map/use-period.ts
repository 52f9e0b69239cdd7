import { useEffect, useRef, useState } from 'react';

/** The period that is shown, and how it moves. */
export type Moving = {
  /** Its place among the periods; -1 where there are none. */
  readonly at: number;
  readonly period: string;
  readonly move: (at: number) => void;
  readonly playing: boolean;
  readonly play: () => void;
  readonly pause: () => void;
};

const step = 900;
const rest = 300;

/**
 * Where the slider stands. It moves at once; the address follows when it rests, so that dragging costs no navigation.
 * Without a period in the address, or with one that is not there, the one at `newest` is shown.
 */
export function usePeriod(
  periods: readonly string[],
  asked: string | undefined,
  newest: number,
  keep: (period: string) => void,
): Moving {
  const [live, setLive] = useState<string | null>(null);
  const [playing, setPlaying] = useState(false);
  if (live !== null && live === asked) setLive(null);
  const wanted = periods.indexOf(live ?? asked ?? '');
  const at = wanted < 0 ? newest : wanted;
  const move = (to: number) => setLive(periods[Math.min(Math.max(to, 0), periods.length - 1)] ?? null);

  // What else changes in the address does not put this off.
  const keeping = useRef(keep);
  keeping.current = keep;
  useEffect(() => {
    if (live === null) return;
    const timer = setTimeout(() => keeping.current(live), rest);
    return () => clearTimeout(timer);
  }, [live]);

  useEffect(() => {
    if (!playing) return;
    if (at >= periods.length - 1) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => setLive(periods[at + 1] ?? null), step);
    return () => clearTimeout(timer);
  }, [playing, at, periods]);

  return {
    at,
    period: periods[at] ?? '',
    move: (to) => {
      setPlaying(false);
      move(to);
    },
    playing,
    play: () => {
      if (at >= periods.length - 1) move(0);
      setPlaying(true);
    },
    pause: () => {
      setPlaying(false);
      if (live !== null) keep(live);
    },
  };
}
