import { useEffect, useRef, useState } from 'react';
import type { Acted } from '../../hub/hub.tsx';
import type { Problem } from '../../hub/problems.ts';

/** A form's values: what somebody typed over what the hub has. Only what was typed is kept. */
type Draft<Values extends object> = {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  readonly typed: Partial<Values>;
};

/**
 * What is typed over `base`, which follows the hub: a field that was not touched shows what holds now. While the hub's values
 * are read again (`waiting`), a list that was not touched cannot be: it would be begun anew from nothing, and take the place of all.
 */
export function useDraft<Values extends object>(base: Values, waiting: boolean): Draft<Values> {
  const [typed, setTyped] = useState<Partial<Values>>({});
  return {
    values: { ...base, ...typed },
    typed,
    set: (change) => setTyped((now) => ({ ...now, ...(waiting ? withoutNewLists(change, now) : change) })),
  };
}

const withoutNewLists = <Values extends object>(change: Partial<Values>, now: Partial<Values>) =>
  Object.fromEntries(
    Object.entries(change).filter(([name, value]) => !Array.isArray(value) || name in now),
  ) as Partial<Values>;

/**
 * Sends a form once at a time, and tells what came of it. The revision is the one that was read when the form was opened. What
 * comes of a form that has been left is read, and closes no other.
 */
export function useSending({
  revision: latest,
  refresh,
  onDone,
}: {
  readonly revision: number | null;
  readonly refresh: () => void;
  readonly onDone: () => void;
}) {
  const [revision, setRevision] = useState(latest);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [clashed, setClashed] = useState(false);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const send = async (act: (revision: number | null) => Promise<Acted<unknown>>) => {
    setBusy(true);
    // What was said of the last try: the same said anew is told anew.
    setProblems([]);
    // After a clash it is what stands on the page now that is written over, knowingly.
    const over = clashed ? latest : revision;
    const { problems: found } = await act(over);
    if (left.current) return refresh();
    setBusy(false);
    if (found.length === 0) return onDone();
    const clash = found.some(({ code }) => code === 'EDIT_CONFLICT');
    setRevision(over);
    setClashed(clash);
    setProblems(found.filter(({ code }) => code !== 'EDIT_CONFLICT'));
    if (found.some(({ code }) => outrun.has(code))) refresh();
  };
  return { send, busy, problems, clashed };
}

/** What somebody else did meanwhile, which the page does not show yet. */
const outrun: ReadonlySet<string> = new Set(['EDIT_CONFLICT', 'STATE_CONFLICT', 'PICTURE_UNKNOWN']);
