import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type * as z from 'zod';

/** What of a page stands in its address: `?omrade=a&omrade=b&fran=2025-01`. Lists repeat their name. */
type AddressShape = Readonly<Record<string, z.ZodType>>;
type State<Shape extends AddressShape> = { readonly [Key in keyof Shape]: z.output<Shape[Key]> };

type ChangeOf<Whole> = Partial<Whole> | ((now: Whole) => Partial<Whole>);

/** Changes some members of a page's state. */
export type SetAddress<Whole> = (change: ChangeOf<Whole>, how?: { readonly replace?: boolean }) => void;

/**
 * A page's state, which lives in its address: a reload, the browser's back and a shared link show the same. Each member is read
 * by its own schema; one that is malformed falls to the schema's answer for `undefined`, so every schema has a default or is
 * optional. A list's schema is an array of texts. A member equal to its default is left out of the address.
 *
 * `set` changes some members, by what they are to be or by a function of what they are when it is called, which is later
 * than what is rendered where somebody is quick. `{ replace: true }` leaves no entry in the history (a slider's steps).
 */
export function useAddress<Shape extends AddressShape>(
  shape: Shape,
): readonly [State<Shape>, SetAddress<State<Shape>>] {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => readAddress(shape, search), [shape, search]);
  const set = useCallback(
    (change: ChangeOf<State<Shape>>, { replace = false }: { readonly replace?: boolean } = {}) => {
      const now = new URLSearchParams(location.search);
      const changed = typeof change === 'function' ? change(readAddress(shape, now)) : change;
      setSearch(writeAddress(shape, now, changed), { replace, preventScrollReset: true });
    },
    [shape, setSearch],
  );
  return [state, set];
}

function readAddress<Shape extends AddressShape>(shape: Shape, search: URLSearchParams): State<Shape> {
  const members = Object.entries(shape).map(([name, schema]) => {
    const given = search.getAll(name);
    const many = given.length === 0 ? undefined : schema.safeParse(given);
    if (many?.success) return [name, many.data];
    const one = schema.safeParse(given[0]);
    return [name, one.success ? one.data : schema.parse(undefined)];
  });
  return Object.fromEntries(members) as State<Shape>;
}

/** The address with some members changed; others, of this page or not, stay. */
function writeAddress(
  shape: AddressShape,
  now: URLSearchParams,
  change: Readonly<Record<string, unknown>>,
): URLSearchParams {
  const next = new URLSearchParams(now);
  for (const [name, value] of Object.entries(change)) {
    next.delete(name);
    const standard = shape[name]?.parse(undefined);
    if (value === undefined || value === null || JSON.stringify(value) === JSON.stringify(standard)) continue;
    for (const each of Array.isArray(value) ? value : [value]) next.append(name, String(each));
  }
  return next;
}
