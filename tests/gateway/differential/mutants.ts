import type { Answer } from './executors.ts';

/** Spoils an answer as a faulty executor would; undefined where there is nothing to spoil. */
export type Mutant = (answer: Answer) => Answer | undefined;

type Spoil = (value: unknown) => { readonly value: unknown } | undefined;

/** Spoils the first thing in the data that can be spoiled. */
function first(value: unknown, spoil: Spoil): { readonly value: unknown } | undefined {
  const spoiled = spoil(value);
  if (spoiled) return spoiled;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, member] of Object.entries(value)) {
    const below = first(member, spoil);
    if (!below) continue;
    if (Array.isArray(value))
      return { value: value.map((item, index) => (index === Number(key) ? below.value : item)) };
    return { value: { ...value, [key]: below.value } };
  }
  return undefined;
}

const inData =
  (spoil: Spoil): Mutant =>
  (answer) => {
    const spoiled = first(answer.data, spoil);
    return spoiled && { ...answer, data: spoiled.value };
  };

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Faults that executors have, by name. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'swaps two entities': inData((value) => {
    if (!Array.isArray(value)) return undefined;
    const [one, other, ...rest] = value;
    if (!isObject(one) || !isObject(other) || JSON.stringify(one) === JSON.stringify(other)) return undefined;
    return { value: [other, one, ...rest] };
  }),
  'forgets a field': inData((value) => {
    const [known, ...rest] = isObject(value) ? Object.entries(value) : [];
    return known && { value: Object.fromEntries(rest) };
  }),
  'writes keys in another order': inData((value) => {
    const entries = isObject(value) ? Object.entries(value) : [];
    return entries.length > 1 ? { value: Object.fromEntries(entries.reverse()) } : undefined;
  }),
  'takes zero, false and the empty text for none': inData((value) =>
    value === 0 || value === false || value === '' ? { value: null } : undefined,
  ),
  'passes null up too far': inData((value) =>
    isObject(value) && Object.values(value).includes(null) ? { value: null } : undefined,
  ),
  'does not pass null up': inData((value) => (value === null ? { value: {} } : undefined)),
  'drops an error': (answer) =>
    answer.errors.length > 0 ? { ...answer, errors: answer.errors.slice(1) } : undefined,
  'puts an error at another item of the list': (answer) => {
    const [error, ...rest] = answer.errors;
    if (!error?.path?.some((part) => typeof part === 'number')) return undefined;
    const path = error.path.map((part) => (typeof part === 'number' ? part + 1 : part));
    return { ...answer, errors: [{ ...error, path }, ...rest] };
  },
  'loses an error’s code': (answer) => {
    const [error, ...rest] = answer.errors;
    if (!error?.extensions?.code) return undefined;
    const { code: _, ...extensions } = error.extensions;
    return { ...answer, errors: [{ ...error, extensions }, ...rest] };
  },
  'tells an error that nobody gave': (answer) => ({
    ...answer,
    errors: [...answer.errors, { message: 'oops', path: Object.keys(answer.data ?? {}).slice(0, 1) }],
  }),
  'asks a subgraph twice': (answer) =>
    answer.calls.length > 0 ? { ...answer, calls: [...answer.calls, ...answer.calls] } : undefined,
  throws: (answer) => ({ ...answer, data: null, errors: [], thrown: 'oops' }),
};
