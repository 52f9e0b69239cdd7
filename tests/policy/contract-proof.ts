import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import type { AuthorizationModel } from '../../policy/authorization-model.ts';
import { contractOf } from '../../policy/contract.ts';
import { decide } from '../../policy/decision.ts';

type Field = GraphQLField<unknown, unknown>;
/** One step from a root: what is asked on which type. */
type Step = { readonly on: GraphQLCompositeType; readonly field: Field };
/** The steps that lead to a coordinate, itself last, and the kind of operation that they begin. */
type Way = { readonly operation: OperationTypeNode; readonly steps: readonly Step[] };

/** Every field that an operation can ask for: those of the schema's types, introspection aside, as `Type.field`. */
export function coordinatesOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}

/**
 * Proves a contract against the decision, coordinate by coordinate of the public schema: what is in it is answered
 * on some way from a root, what is not is denied on every way. `wrong` lists what is neither.
 */
export function provedContract(
  schema: GraphQLSchema,
  model: AuthorizationModel,
  products: ReadonlySet<string>,
  ways: ReadonlyMap<string, Way> = waysTo(schema, () => true),
): { readonly contract: GraphQLSchema; readonly wrong: readonly string[]; readonly coordinates: number } {
  const contract = contractOf(schema, model, products);
  const allowed = (way: Way): boolean => {
    const operation = operationOf(way);
    const document = { kind: Kind.DOCUMENT, definitions: [operation] } as const;
    return decide({ schema, model, document, operation, variables: {}, products }).denials.length === 0;
  };
  const answered = waysTo(schema, allowed);
  const offered = new Set(coordinatesOf(contract));
  const coordinates = coordinatesOf(schema);
  const wrong = coordinates.flatMap((coordinate) => {
    if (offered.has(coordinate)) return answered.has(coordinate) ? [] : [`${coordinate} is not answered`];
    if (answered.has(coordinate)) return [`${coordinate} is answered outside the contract`];
    const way = ways.get(coordinate);
    return way && allowed(way) ? [`${coordinate} is not denied`] : [];
  });
  for (const coordinate of offered) {
    if (!coordinates.includes(coordinate)) wrong.push(`${coordinate} is no field of the public schema`);
  }
  return { contract, wrong, coordinates: coordinates.length };
}

/** The shortest way to each coordinate that can be asked for, by steps each of which may be taken. */
export function waysTo(schema: GraphQLSchema, mayTake: (way: Way) => boolean): ReadonlyMap<string, Way> {
  const composite = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  ) as readonly GraphQLCompositeType[];
  const objects = (type: GraphQLCompositeType) =>
    isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const found = new Map<string, Way>();
  const reached = new Set<string>();
  const queue = (['query', 'mutation'] as OperationTypeNode[]).flatMap((operation) => {
    const type = schema.getRootType(operation);
    return type ? [{ type: type as GraphQLCompositeType, way: { operation, steps: [] } as Way }] : [];
  });
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { type, way } = next;
    if (reached.has(type.name)) continue;
    reached.add(type.name);
    for (const on of composite) {
      if (!('getFields' in on) || !objects(on).some((one) => objects(type).includes(one))) continue;
      for (const field of Object.values(on.getFields())) {
        const coordinate = `${on.name}.${field.name}`;
        const further: Way = { ...way, steps: [...way.steps, { on, field }] };
        if (!found.has(coordinate) && !mayTake(further)) continue;
        if (!found.has(coordinate)) found.set(coordinate, further);
        const returned = getNamedType(field.type);
        if (isCompositeType(returned)) queue.push({ type: returned, way: further });
      }
    }
  }
  return found;
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** The least operation that takes the way: each field in a fragment on its type, with the arguments that it must have. */
function operationOf({ operation, steps }: Way): OperationDefinitionNode {
  const typename: FieldNode = { kind: Kind.FIELD, name: name('__typename') };
  const asked = steps.reduceRight<SelectionNode>((below, { on, field }) => {
    const leaf = !isCompositeType(getNamedType(field.type));
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(on.name) },
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [
          {
            kind: Kind.FIELD,
            name: name(field.name),
            arguments: field.args.filter(isRequiredArgument).map((argument) => ({
              kind: Kind.ARGUMENT,
              name: name(argument.name),
              value: { kind: Kind.STRING, value: '' },
            })),
            ...(leaf ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections: [below] } }),
          },
        ],
      },
    };
  }, typename);
  return {
    kind: Kind.OPERATION_DEFINITION,
    operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [asked] },
  };
}
