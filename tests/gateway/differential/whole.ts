import {
  buildASTSchema,
  type DocumentNode,
  execute,
  type GraphQLFormattedError,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  printSchema,
  visit,
} from 'graphql';
import type { Question } from './executors.ts';
import type { Thing, World } from './world.ts';

/**
 * What one server over the whole world would answer, where every field may be null: so each error stands at the field
 * that has it, and nothing else is lost by it.
 */
export type Whole = {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** What stands at a path, where an object does. */
  readonly things: ReadonlyMap<string, Thing>;
  /** The type that a path's place has, list items included. */
  readonly typeAt: (path: readonly (string | number)[]) => GraphQLOutputType | undefined;
};

export const pathKey = (path: readonly (string | number)[] | undefined): string =>
  JSON.stringify(path ?? null);

/** One server in place of a federation. */
export function wholeServer(api: GraphQLSchema, world: () => World): (question: Question) => Promise<Whole> {
  const loose = buildASTSchema(loosened(parse(printSchema(api), { noLocation: true })));
  return async ({ query, operationName, variables }) => {
    const things = new Map<string, Thing>();
    const types = new Map<string, GraphQLOutputType>();
    const { fieldOf } = world();
    const { data, errors = [] } = await execute({
      schema: loose,
      document: parse(query),
      operationName,
      variableValues: { ...variables },
      fieldResolver: (source, args, _context, info) => {
        const path: (string | number)[] = [];
        for (let at: typeof info.path | undefined = info.path; at; at = at.prev) path.unshift(at.key);
        const type = api.getType(info.parentType.name);
        const declared =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[info.fieldName]?.type : undefined;
        if (declared) types.set(pathKey(path), declared);
        if (source) things.set(pathKey(path.slice(0, -1)), source as Thing);
        return fieldOf(source, args, info);
      },
    });
    return {
      ...JSON.parse(JSON.stringify({ data, errors })),
      things,
      typeAt(path) {
        const items: (string | number)[] = [...path];
        let depth = 0;
        while (typeof items.at(-1) === 'number') {
          items.pop();
          depth += 1;
        }
        let type = types.get(pathKey(items));
        for (let left = depth; left > 0 && type; left -= 1) {
          const list: GraphQLOutputType = isNonNullType(type) ? type.ofType : type;
          type = isListType(list) ? list.ofType : undefined;
        }
        return type;
      },
    };
  };
}

/** The same schema, in which no field has to have a value. Arguments stay as they are. */
const loosened = (document: DocumentNode): DocumentNode =>
  visit(document, {
    InputObjectTypeDefinition: () => false,
    InputValueDefinition: () => false,
    NonNullType: ({ type }) => type,
  });
