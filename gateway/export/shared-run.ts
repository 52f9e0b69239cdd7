import { Kind, parse, print, type TypeNode } from 'graphql';
import type { Hub } from '../hub.ts';
import { Refused } from '../refused.ts';

/** The version of a shared query that an export runs. */
export type RunQuery = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly purpose: string;
  readonly document: string;
};

/** The published version of a shared query (null: the newest). Throws SHARED_QUERY_UNKNOWN. */
export function findQuery(hub: Hub, id: string, version: number | null): RunQuery {
  const found = hub.sharedQueries.get(id);
  if (!found || (version !== null && version !== 1)) throw new Refused('SHARED_QUERY_UNKNOWN');
  const title = /^# title: (.+)$/m.exec(found.document)?.[1] ?? id;
  return { id, version: 1, title, purpose: found.purpose, document: found.document };
}

/** The variables of an address: texts read by the types of the query. Throws PARAMETER_INVALID with the parameter. */
export function variablesOf(
  { document }: RunQuery,
  given: readonly (readonly [string, string])[],
): Readonly<Record<string, unknown>> {
  const operation = parse(document).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const types = new Map(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, type] as const),
  );
  const values: Record<string, unknown> = {};
  for (const [name, text] of given) {
    const type = types.get(name);
    if (!type) throw invalid(name, `one of ${[...types.keys()].join(', ') || 'none'}`);
    const bare = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    if (bare.kind === Kind.LIST_TYPE) {
      const items = text === '' ? [] : text.split(',').map((item) => single(name, item.trim(), bare.type));
      const known = values[name];
      values[name] = [...(Array.isArray(known) ? known : []), ...items];
    } else if (name in values) throw invalid(name, 'given once');
    else values[name] = single(name, text, bare);
  }
  return values;
}

function single(name: string, text: string, type: TypeNode): unknown {
  const written = print(type).replace('!', '');
  if (written === 'Int' || written === 'Float') {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number) || (written === 'Int' && !Number.isInteger(number))) {
      throw invalid(name, written);
    }
    return number;
  }
  if (written !== 'Boolean') return text;
  if (text !== 'true' && text !== 'false') throw invalid(name, 'true or false');
  return text === 'true';
}

const invalid = (parameter: string, expected: string): Refused =>
  new Refused('PARAMETER_INVALID', { parameter, expected });
