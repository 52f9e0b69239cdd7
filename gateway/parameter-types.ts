import { Kind, parseType, type TypeNode } from 'graphql';
import type { Parameter } from './shared-query-document.ts';

/** Whether a type, as GraphQL writes it, is of lists. */
export const isListType = (type: string): boolean => isList(parseType(type));

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
const namedOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type);

/** One value of an address by a parameter's type; what is of no such type stays the text that it is. */
export function fromText(text: string, { type }: Parameter): unknown {
  switch (namedOf(parseType(type))) {
    case 'Int':
    case 'Float':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'Boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
}

/** A value that fits its parameter, or none. */
export type Fit = { readonly fits: true; readonly value: unknown } | { readonly fits: false };

const unfit: Fit = { fits: false };

/** A value by its parameter's type, with GraphQL's rules of input coercion. */
export function fitted(value: unknown, parameter: Parameter): Fit {
  return coerced(value, parseType(parameter.type), parameter);
}

function coerced(value: unknown, type: TypeNode, parameter: Parameter): Fit {
  if (type.kind === Kind.NON_NULL_TYPE) {
    return value === null ? unfit : coerced(value, type.type, parameter);
  }
  if (value === null) return { fits: true, value };
  if (type.kind === Kind.LIST_TYPE) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const fits = items.map((item) => coerced(item, type.type, parameter));
    if (!fits.every((fit) => fit.fits)) return unfit;
    return { fits: true, value: fits.map((fit) => fit.value) };
  }
  if (!fitsNamed(value, type.name.value, parameter)) return unfit;
  return { fits: true, value: type.name.value === 'ID' ? String(value) : value };
}

function fitsNamed(value: unknown, type: string, { values }: Parameter): boolean {
  if (values !== null) return typeof value === 'string' && values.includes(value);
  switch (type) {
    case 'ID':
      return typeof value === 'string' || Number.isSafeInteger(value);
    case 'Int':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Month':
      return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
    case 'Date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isTime(value);
    case 'DateTime':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && isTime(value);
    default:
      return typeof value === 'string';
  }
}

const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text));

const expectations: Readonly<Record<string, string>> = {
  ID: 'an id',
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
  Month: 'a month as YYYY-MM',
  Date: 'a day as YYYY-MM-DD',
  DateTime: 'an instant as YYYY-MM-DDThh:mm:ssZ',
  String: 'a text',
};

/** What a parameter takes, in words. */
export function expectedOf({ type, values }: Parameter): string {
  const parsed = parseType(type);
  const named = namedOf(parsed);
  const one = values === null ? (expectations[named] ?? named) : `one of ${values.join(', ')}`;
  return isList(parsed) ? `a list, each ${one}` : one;
}
