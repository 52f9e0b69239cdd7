import { useEffect, useState } from 'react';

/** How long somebody pauses before what is typed goes into the address, milliseconds. */
const pause = 250;

/**
 * What is typed into a field whose text lives in the address. The address follows once the typing pauses, since the router
 * takes its time and a field must not; another address (back, a cleared choice) shows in the field.
 */
export function useTyped(
  inAddress: string,
  write: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [state, setState] = useState({ typed: inAddress, sent: inAddress, seen: inAddress });
  if (state.seen !== inAddress)
    setState({ ...state, seen: inAddress, typed: inAddress === state.sent ? state.typed : inAddress });
  const { typed, sent } = state;
  useEffect(() => {
    if (typed === sent) return;
    const timer = setTimeout(() => {
      setState((now) => ({ ...now, sent: typed }));
      write(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, sent, write]);
  return [typed, (text) => setState((now) => ({ ...now, typed: text }))];
}
