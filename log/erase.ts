import type postgres from 'postgres';

/** A retention rule: how long records are kept, by whose decision, and which function carries it out. */
export type RetentionRule = { readonly days: number; readonly decision: string; readonly by: string };

/** What has been erased, or would be: the places from `first` to `last`, and how many records were there to erase. */
export type Erased = { readonly first: number; readonly last: number; readonly erased: number };

/** What the rule would erase now. `eraser` is a role that may erase by a rule and do nothing else. */
export function erasable(eraser: postgres.Sql, rule: RetentionRule): Promise<Erased> {
  return call(eraser, rule, true);
}

/**
 * Erases what the rule erases now, a few thousand records at a time: nobody can append while it does. Each time is a
 * record of the log. `told` hears of each.
 */
export async function eraseLog(
  eraser: postgres.Sql,
  rule: RetentionRule,
  told: (erased: Erased) => void = () => {},
): Promise<number> {
  let count = 0;
  for (;;) {
    const done = await call(eraser, rule, false);
    if (done.erased === 0) return count;
    count += done.erased;
    told(done);
  }
}

async function call(
  eraser: postgres.Sql,
  { days, decision, by }: RetentionRule,
  dry: boolean,
): Promise<Erased> {
  const [row] = await eraser<Erased[]>`
    select first::float8 as first, last::float8 as last, erased::float8 as erased
    from hub.erase_log(${days}, ${decision}, ${by}, ${dry})`;
  if (!row) throw new Error('The log did not say what it erased.');
  return row;
}
