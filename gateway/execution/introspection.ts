import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { SelectedFields } from './selection.ts';
import type { Value } from './value.ts';

/** The values of `__schema` and `__type` by response key, and what went wrong. */
export type Introspected = { readonly data: Value; readonly errors: readonly GraphQLError[] };

/** Asks a schema about itself. */
export type Introspect = (
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Introspected>;

/** What an operation asks of the schema itself, answered by graphql-js; undefined where it asks nothing of the kind. */
export function compileIntrospection(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: SelectedFields,
): Introspect | undefined {
  const asked = [...root.values()].filter(
    ([field]) => field?.name.value === '__schema' || field?.name.value === '__type',
  );
  if (asked.length === 0) return undefined;
  const selections = asked.flat().map((field): FieldNode => ({ ...field, directives: [] }));
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const used = new Set<string>();
  for (const node of [...selections, ...fragments]) {
    visit(node, {
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
  }
  const about: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: operation.operation,
        variableDefinitions: operation.variableDefinitions?.filter(({ variable }) =>
          used.has(variable.name.value),
        ),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
      ...fragments,
    ],
  };
  return async (schema, variables) => {
    const { data, errors = [] } = await execute({
      schema,
      document: about,
      rootValue: {},
      variableValues: variables,
    });
    return { data: data ?? {}, errors };
  };
}
