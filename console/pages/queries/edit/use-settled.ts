import { useEffect, useState } from 'react';

/** How long after the last keystroke the hub is asked, milliseconds. */
const pause = 500;

/** A text that is being written, as it was when the writing last paused. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
