import { Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { fieldsByEnum } from './coordinates.ts';
import type { Shown } from './row.ts';

/** The document with `__typename` in each of its selections, so that an answer says what its objects are. */
export function withTypenames(document: string): string {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return print(
    visit(parse(document), {
      SelectionSet: (node: SelectionSetNode): SelectionSetNode => ({
        ...node,
        selections: [typename, ...node.selections],
      }),
    }),
  );
}

type Answered = Readonly<Record<string, unknown>>;

/**
 * Whether the data shows it: a field, or a value of an enumeration in a field of that enumeration, in an object that fits
 * `where`.
 */
export function isShown(data: unknown, { at, where = {} }: Shown): boolean {
  const [type = '', name = ''] = at.split('.');
  const fields = fieldsByEnum.get(type);
  return objectsIn(data).some((object) => {
    if (!Object.entries(where).every(([path, value]) => stands(along(object, path), value))) return false;
    if (!fields) return object.__typename === type && isSomething(object[name]);
    return Object.entries(object).some(
      ([field, value]) => fields.has(`${object.__typename}.${field}`) && stands(value, name),
    );
  });
}

/** What stands at a path of fields: `agreement.level`. */
function along(object: Answered, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, field) => (value as Answered | null | undefined)?.[field], object);
}

function stands(value: unknown, wanted: string): boolean {
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}

/** False and 0 are answers; null is none, nor are lists and objects that have nothing else in them: a figure withheld is none. */
function isSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSomething);
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).some(([field, one]) => field !== '__typename' && isSomething(one));
  }
  return value !== null && value !== undefined && value !== '';
}

function objectsIn(value: unknown): readonly Answered[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object') return [];
  return [value as Answered, ...Object.values(value).flatMap(objectsIn)];
}
