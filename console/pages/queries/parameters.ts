import type { SharedQueryDetailQuery } from './queries.generated.ts';

/** A version as the page has it. */
export type QueryDetail = NonNullable<SharedQueryDetailQuery['sharedQuery']>;

/** A variable of a shared query. */
export type QueryParameter = QueryDetail['parameters'][number];

/**
 * What a person has chosen, by parameter: texts, several for a list. Undefined is left to the query, one empty text is
 * nothing at all.
 */
export type Chosen = Readonly<Record<string, readonly string[] | undefined>>;

/** What a field is made for. */
export type FieldKind =
  | 'month'
  | 'choices'
  | 'choice'
  | 'boolean'
  | 'number'
  | 'date'
  | 'instant'
  | 'texts'
  | 'text';

/** A type, as GraphQL writes it: `[ID!]!` is a list of ID that may not be null. */
export function readType(type: string): {
  readonly named: string;
  readonly list: boolean;
  readonly nullable: boolean;
} {
  return { named: type.replace(/[[\]!]/g, ''), list: type.startsWith('['), nullable: !type.endsWith('!') };
}

/** The field that a parameter is written in. */
export function fieldOf({ type, values }: Pick<QueryParameter, 'type' | 'values'>): FieldKind {
  const { named, list } = readType(type);
  if (values) return list ? 'choices' : 'choice';
  if (list) return 'texts';
  switch (named) {
    case 'Month':
      return 'month';
    case 'Boolean':
      return 'boolean';
    case 'Int':
    case 'Float':
      return 'number';
    case 'Date':
      return 'date';
    case 'DateTime':
      return 'instant';
    default:
      return 'text';
  }
}

/** Values from JSON, as a field shows them; none where there is none. */
export function textsOf(json: string | null | undefined): readonly string[] {
  if (json === null || json === undefined) return [];
  const value: unknown = JSON.parse(json);
  if (value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Whether nothing at all was chosen where something could be. */
export const isCleared = (texts: readonly string[] | undefined): boolean =>
  texts?.every((text) => text === '') ?? false;

/** The parameters that lack a value that they must have. */
export function missingIn(parameters: readonly QueryParameter[], chosen: Chosen): readonly string[] {
  return parameters
    .filter(({ name, type, required }) => {
      const texts = chosen[name];
      return texts === undefined ? required : isCleared(texts) && !readType(type).nullable;
    })
    .map(({ name }) => name);
}

/** The parameters that end before what they end begins: `to` before `from`, both months or both days. */
export function reversedIn(
  parameters: readonly QueryParameter[],
  texts: (name: string) => readonly string[] | undefined,
): readonly string[] {
  const kindOf = (name: string) => parameters.find((one) => one.name === name)?.type.replace('!', '');
  const kind = kindOf('from');
  if (kind !== kindOf('to') || (kind !== 'Month' && kind !== 'Date')) return [];
  const [from = ''] = texts('from') ?? [];
  const [to = ''] = texts('to') ?? [];
  return from !== '' && to !== '' && to < from ? ['to'] : [];
}

/** The variables to send: what was chosen, by type. What is of no such type goes as it is, and the hub says what it expects. */
export function variablesOf(
  parameters: readonly QueryParameter[],
  chosen: Chosen,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parameters.flatMap(({ name, type }) => {
      const texts = chosen[name];
      if (texts === undefined) return [];
      const { named, list, nullable } = readType(type);
      if (isCleared(texts)) return nullable ? [[name, null]] : [];
      const values = texts.map((text) => parsed(text, named));
      return [[name, list ? values : values[0]]];
    }),
  );
}

function parsed(text: string, named: string): unknown {
  if (named === 'Int' || named === 'Float')
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  if (named === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** Variables as the address of an export takes them. It cannot say that there is none, and leaves that out. */
export function searchOf(
  variables: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) return value.map((one) => [name, String(one)] as const);
    return [[name, String(value)] as const];
  });
}

/** The address of an export, without its origin. Lists repeat their name, which holds for values with commas nowhere. */
export function exportPath(
  { id, version }: Pick<QueryDetail, 'id' | 'version'>,
  ending: string,
  variables: Readonly<Record<string, unknown>>,
  options: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams([
    ...searchOf(variables).map(([name, value]) => [name, value]),
    ...Object.entries(options),
  ]);
  const asked = search.toString();
  return `/shared-queries/${encodeURIComponent(id)}/${version}.${ending}${asked === '' ? '' : `?${asked}`}`;
}

/** What a form of a file takes of a query, told by its document: figures, or anything with an area. */
export const givesFigures = (document: string): boolean => /\bobservations\s*\(/.test(document);
export const givesAreas = (document: string): boolean =>
  givesFigures(document) || /\barea\s*\{/.test(document) || /\bareas\s*(\([^)]*\))?\s*\{/.test(document);
