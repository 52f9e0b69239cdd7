import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** The names of the types whose objects meet a condition on a type. */
export type TypeConditions = (condition: string) => ReadonlySet<string>;

/** Conditions by a schema, each worked out once. A condition on a type that is not known is met by its own name alone. */
export function typeConditions(schema: GraphQLSchema): TypeConditions {
  const known = new Map<string, ReadonlySet<string>>();
  return (condition) => {
    let names = known.get(condition);
    if (!names) {
      names = new Set([condition, ...subtypesOf(schema, condition)]);
      known.set(condition, names);
    }
    return names;
  };
}

function subtypesOf(schema: GraphQLSchema, condition: string): readonly string[] {
  const wanted = schema.getType(condition);
  if (!isAbstractType(wanted)) return [];
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type) ? [type.name] : [],
  );
}
