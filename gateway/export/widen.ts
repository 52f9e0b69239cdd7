import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  fieldsOf,
  isConnection,
  keyOf,
  namedType,
  remade,
  selectionsOf,
  type TypedField,
} from './selection.ts';

/** What an export has of statistics beside what its query asks for, as far as the schema has it. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  Indicator: ['id', 'name'],
  ObservationSeries: ['area { id }', 'unit', 'source', 'synthetic', 'vintage'],
  Observation: [
    'area { id }',
    'period',
    'from',
    'value',
    'status',
    'breakdown { id label }',
    'answers',
    'marginOfError',
  ],
};

/**
 * A selection with what readers of an export need beside it: what a cell of statistics is of, its source and vintage,
 * and where a list's page ends; without the sums of series. None of it belongs to another data product than what is asked for anyhow.
 */
export function widened(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): SelectionSetNode {
  const inner = remade(set, type, schema, (typed) => {
    const { field, is } = typed;
    if (!field.selectionSet) return field;
    // A page's sum is not the series': readers sum the rows, whose statuses say whether that has a meaning.
    if (namedType(typed).name === 'SeriesTotal') return undefined;
    if (is.name === 'area' && type.name === 'Observation' && isPlainArea(typed)) {
      // The names of cells' areas are looked up once for each area, not once a cell.
      return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: selectionsOf('id') } };
    }
    return { ...field, selectionSet: widened(field.selectionSet, namedType(typed), schema) };
  });
  const present = new Set(fieldsOf(set, type, schema).map(({ field }) => keyOf(field)));
  const missing = wantedOf(type).filter((text) => {
    const name = text.split(' ')[0] ?? '';
    return hasField(type, name) && !present.has(name);
  });
  const pageEnd = isConnection(type) ? ['pageInfo { hasNextPage endCursor }'] : [];
  const added: readonly SelectionNode[] = [...missing, ...pageEnd].flatMap(selectionsOf);
  return { kind: Kind.SELECTION_SET, selections: [...(inner?.selections ?? []), ...added] };
}

function wantedOf(type: GraphQLNamedType): readonly string[] {
  const names = isObjectType(type) ? [type, ...type.getInterfaces()].map(({ name }) => name) : [type.name];
  return names.flatMap((name) => wanted[name] ?? []);
}

const hasField = (type: GraphQLNamedType, name: string): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && name in type.getFields();

const isPlainArea = ({ field }: TypedField): boolean =>
  field.alias === undefined &&
  (field.selectionSet?.selections ?? []).every(
    (one) => one.kind === Kind.FIELD && !one.alias && ['id', 'name'].includes(one.name.value),
  );
