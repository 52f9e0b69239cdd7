import { Supergraph } from '@apollo/federation-internals';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { committedSupergraphSdl } from '../../schema/sdl.ts';

/** An operation that asks a list for one thing of each of its items. */
export type ListOperation = {
  /** The coordinate of the list, and of the field that is asked of each item. */
  readonly list: string;
  readonly field: string;
  /** The operation, for so many items where the list has pages. */
  readonly document: (first: number) => string;
  readonly paged: boolean;
  /** Where the items stand in the answer's data. */
  readonly items: (data: Readonly<Record<string, unknown>>) => readonly unknown[];
};

type Field = GraphQLField<unknown, unknown>;

const supergraph = Supergraph.build(committedSupergraphSdl(), { supportedFeatures: null });
const schema = supergraph.apiSchema().toGraphQLJSSchema();

/** What must be given, by coordinate or, for whatever has an argument of the name, by the name alone. */
const given: Readonly<Record<string, string>> = {
  level: 'CITY_DISTRICT',
  areas: '["sthlm:sdo:jarva", "sthlm:sdo:farsta", "sthlm:sdo:skarholmen"]',
  from: '"2024-01"',
  to: '"2024-12"',
  interval: 'YEAR',
  against: 'SAME_PERIOD_LAST_YEAR',
  axis: 'SEPARATE',
  indicators: '["fire.fires.total", "city.tyck-till.litter"]',
  report: '"manadsrapport"',
  month: '"2025-01"',
  document: '"{ viewer { partner } }"',
  'Query.organisation.id': '"org:kommunstyrelsen"',
  'Query.area.id': '"sthlm:sdo:jarva"',
  'Query.agreement.id': '"agreement:local:jarva"',
  'Query.dataProduct.id': '"fire.fires"',
  'Query.localPoliceArea.id': '"lpo:jarva"',
  'Query.receipt.id': '"00000000-0000-0000-0000-000000000000"',
  'Query.sharedQuery.id': '"lagesbild-for-omrade"',
};

/** Every field of the root, or of what it gives, that gives many; each with every field of an item that is no leaf. */
export function listOperations(): readonly ListOperation[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    operationsOf(`Query.${field.name}`, field),
  );
}

/** The entities of the supergraph, by their names. */
export const entities: readonly string[] = [
  ...committedSupergraphSdl().matchAll(/^type (\w+)(?:(?!^\})[\s\S])*?@join__type\(graph: \w+, key:/gm),
].flatMap(([, name]) => name ?? []);

function operationsOf(list: string, field: Field): readonly ListOperation[] {
  const { paged, item } = itemsOf(field.type);
  if (!isObjectType(item) && !isInterfaceType(item)) return [];
  const parts = Object.values(item.getFields()).filter((one) => isCompositeType(getNamedType(one.type)));
  return parts.map((part) => ({
    list,
    field: `${item.name}.${part.name}`,
    paged,
    document: (first) => {
      const inner = `__typename ${called(item.name, part)} ${selection(part.type, 2)}`;
      const body = paged ? `edges { node { ${inner} } } pageInfo { hasNextPage }` : inner;
      return `query Every { ${called('Query', field, first)} { ${body} } }`;
    },
    items: (data) => {
      const found = data[field.name];
      if (paged) return (found as { readonly edges?: readonly unknown[] } | null)?.edges ?? [];
      return Array.isArray(found) ? found : found ? [found] : [];
    },
  }));
}

function itemsOf(type: GraphQLOutputType) {
  const named = getNamedType(type);
  const edges = isObjectType(named) ? named.getFields().edges : undefined;
  const edge = edges && getNamedType(edges.type);
  const node = edge && isObjectType(edge) ? edge.getFields().node : undefined;
  return node ? { paged: true, item: getNamedType(node.type) } : { paged: false, item: named };
}

/** All leaves of a type, and down to the depth what is no leaf; lists of lists end sooner. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const composite = isCompositeType(getNamedType(field.type));
    if (!composite) return [called(named.name, field)];
    return depth > 0 ? [`${called(named.name, field)} ${selection(field.type, depth - (isMany(field.type) ? 2 : 1))}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

const isMany = (type: GraphQLOutputType): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) || itemsOf(type).paged;

function called(parent: string, field: Field, first?: number): string {
  const said = field.args.flatMap((argument) => {
    if (argument.name === 'first' && first !== undefined) return [`first: ${first}`];
    const required = isNonNullType(argument.type) && argument.defaultValue === undefined;
    return required ? [`${argument.name}: ${valueOf(parent, field, argument)}`] : [];
  });
  return said.length > 0 ? `${field.name}(${said.join(', ')})` : field.name;
}

function valueOf(parent: string, field: Field, { name }: GraphQLArgument): string {
  const value = given[`${parent}.${field.name}.${name}`] ?? given[name];
  if (value === undefined) throw new Error(`Say here what ${parent}.${field.name} is given for ${name}.`);
  return value;
}
