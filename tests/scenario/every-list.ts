import { Supergraph } from '@apollo/federation-internals';
import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { committedSupergraphSdl } from '../../schema/sdl.ts';

/** An operation that asks a list for one thing of each of its items. */
export type ListOperation = {
  /** The coordinates of the list, and of the field that is asked of each item. */
  readonly list: string;
  readonly field: string;
  /** The operation, for so many items where the list has pages. */
  readonly document: (first: number) => string;
  /** The items in the answer's data; of what is no list, the one. */
  readonly items: (data: Readonly<Record<string, unknown>>) => readonly unknown[];
  readonly isList: boolean;
};

type Field = GraphQLField<unknown, unknown>;

const schema = Supergraph.build(committedSupergraphSdl(), { supportedFeatures: null })
  .apiSchema()
  .toGraphQLJSSchema();

/** What is given for an argument that needs a value, by coordinate or, whatever it is an argument of, by its name. */
const given: Readonly<Record<string, string>> = {
  level: 'CITY_DISTRICT',
  areas: '["sthlm:sdo:jarva", "sthlm:sdo:farsta", "sthlm:sdo:skarholmen"]',
  from: '"2024-01"',
  to: '"2024-12"',
  interval: 'QUARTER',
  against: 'SAME_PERIOD_LAST_YEAR',
  axis: 'SEPARATE',
  indicators: '["fire.fires.total", "city.tyck-till.litter"]',
  report: '"manadsrapport"',
  month: '"2025-01"',
  document: '"{ viewer { partner } }"',
  within: '7300',
  'Query.places.within': 'null',
  'Query.areas.within': 'null',
  'Query.stations.within': 'null',
  'Query.organisation.id': '"org:polismyndigheten"',
  'Query.area.id': '"sthlm:sdo:jarva"',
  'Query.agreement.id': '"agreement:local:jarva:jarva"',
  'Query.dataProduct.id': '"fire.fires"',
  'Query.localPoliceArea.id': '"lpo:jarva"',
  'Query.collaborationProcess.id': '"process:jarva"',
  'Query.measure.id': '"jarva:measure:lighting"',
  'Query.receipt.id': '"00000000-0000-0000-0000-000000000000"',
  'Query.sharedQuery.id': '"lagesbild-for-omrade"',
};

/** Every field of the root, each with every field of its items that is no leaf, and of those that are deeper, by the shortest way there. */
export function listOperations(): readonly ListOperation[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const shallow = roots.flatMap((field) =>
    compositesOf(itemsOf(field.type).item).map((part) => operationOf(field, [part], 1)),
  );
  const known = new Set(shallow.flatMap(({ document }) => [...fieldsOf(document(1)).keys()]));
  return [...shallow, ...waysTo((coordinate) => !known.has(coordinate), roots)];
}

type Step = readonly [coordinate: string, field: Field];

/** An operation for each field that is wanted, no leaf, and in no page's frame. */
function waysTo(wanted: (coordinate: string) => boolean, roots: readonly Field[]): readonly ListOperation[] {
  const seen = new Set<string>();
  const found: ListOperation[] = [];
  let ways = roots.map((root) => ({ root, steps: [] as readonly Step[], end: itemsOf(root.type).item }));
  while (ways.length > 0) {
    const next = ways.flatMap(({ root, steps, end }) =>
      compositesOf(end).map((step) => ({ root, steps: [...steps, step], end: getNamedType(step[1].type) })),
    );
    ways = next.filter(({ steps }) => {
      const [coordinate] = steps.at(-1) ?? [''];
      return !seen.has(coordinate) && seen.add(coordinate);
    });
    for (const { root, steps } of ways) {
      if (wanted(steps.at(-1)?.[0] ?? '')) found.push(operationOf(root, steps, 0));
    }
  }
  return found;
}

/** How often an operation asks for each field, by coordinate; at how many places of the operation, that is. */
export function fieldsOf(document: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const types = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        // What is asked of an interface is asked of all that implement it.
        const members = isInterfaceType(parent) ? schema.getPossibleTypes(parent) : [];
        for (const one of [parent, ...members]) {
          const coordinate = `${one?.name}.${name.value}`;
          times.set(coordinate, (times.get(coordinate) ?? 0) + 1);
        }
      },
    }),
  );
  return times;
}

function operationOf(root: Field, steps: readonly Step[], deeper: number): ListOperation {
  const { paged, item } = itemsOf(root.type);
  const last = steps.at(-1);
  const inner = steps.reduceRight((text, step) => {
    const [coordinate, field] = step;
    const parent = coordinate.split('.')[0] ?? '';
    return `{ __typename ${called(parent, field)} ${step === last ? selection(field.type, deeper) : text} }`;
  }, '');
  return {
    list: `Query.${root.name}`,
    field: last?.[0] ?? item.name,
    isList: isMany(root.type),
    document: (first) => {
      const body = paged ? `{ edges { node ${inner} } }` : inner;
      return `query Every { ${called('Query', root, first)} ${body} }`;
    },
    items: (data) => {
      const found = data[root.name];
      const list = paged && isRecord(found) ? found.edges : found;
      return Array.isArray(list) ? list : list ? [list] : [];
    },
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function compositesOf(type: GraphQLOutputType): readonly Step[] {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return [];
  return Object.values(named.getFields())
    .filter((field) => isCompositeType(getNamedType(field.type)))
    .map((field): Step => [`${named.name}.${field.name}`, field]);
}

/** Of a page, what its items are. */
function itemsOf(type: GraphQLOutputType) {
  const named = getNamedType(type);
  const edges = isObjectType(named) ? named.getFields().edges : undefined;
  const edge = edges && getNamedType(edges.type);
  const node = edge && isObjectType(edge) ? edge.getFields().node : undefined;
  return node ? { paged: true, item: getNamedType(node.type) } : { paged: false, item: named };
}

const isMany = (type: GraphQLOutputType): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) || itemsOf(type).paged;

/** The leaves of a type, and so many steps down those of what is no leaf. */
function selection(type: GraphQLOutputType, steps: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return isCompositeType(named) ? '{ __typename }' : '';
  const leaves = Object.values(named.getFields())
    .filter((field) => !isCompositeType(getNamedType(field.type)))
    .map((field) => called(named.name, field));
  const deeper =
    steps === 0
      ? []
      : compositesOf(named).map(
          ([, field]) => `${called(named.name, field)} ${selection(field.type, steps - 1)}`,
        );
  return `{ __typename ${[...leaves, ...deeper].join(' ')} }`;
}

function called(parent: string, field: Field, first?: number): string {
  const said = field.args.flatMap(({ name, type, defaultValue }) => {
    if (name === 'first') return first === undefined ? [] : [`first: ${first}`];
    const known = given[`${parent}.${field.name}.${name}`];
    const needed = isNonNullType(type) && (defaultValue === undefined || given[name] !== undefined);
    if (!needed && known === undefined) return [];
    const value = known ?? given[name];
    if (value === undefined)
      throw new Error(`Say in \`given\` what ${parent}.${field.name} is given for ${name}.`);
    return [`${name}: ${value}`];
  });
  return said.length > 0 ? `${field.name}(${said.join(', ')})` : field.name;
}

/** The fields of the root that give pages. */
export const pagedLists: readonly string[] = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(
  ({ name, type }) => (itemsOf(type).paged ? name : []),
);
