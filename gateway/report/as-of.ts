import { Kind, parse, print, visit } from 'graphql';

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = { kind: Kind.VARIABLE, name: named('asOf') } as const;

/**
 * The same operation with `$asOf: DateTime`, given to every `observations` that has no instant of its own: so that a
 * report can be asked for again as it was. The text is the same for every instant, and is planned once.
 */
export function withAsOf(document: string): string {
  const dated = visit(parse(document), {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [
        ...(node.variableDefinitions ?? []),
        {
          kind: Kind.VARIABLE_DEFINITION,
          variable,
          type: { kind: Kind.NAMED_TYPE, name: named('DateTime') },
        },
      ],
    }),
    Field: (node) =>
      node.name.value !== 'observations' ||
      !node.arguments?.length ||
      node.arguments.some(({ name }) => name.value === 'asOf')
        ? undefined
        : {
            ...node,
            arguments: [...node.arguments, { kind: Kind.ARGUMENT, name: named('asOf'), value: variable }],
          },
  });
  return print(dated);
}
