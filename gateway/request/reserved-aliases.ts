import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses aliases that begin with two underscores: those names are the specification's and the hub's own. */
export const reservedAliasesRule: ValidationRule = (context) => ({
  Field({ alias }) {
    if (!alias?.value.startsWith('__')) return;
    context.reportError(
      new GraphQLError('An alias must not begin with "__", which is reserved by GraphQL.', {
        nodes: [alias],
      }),
    );
  },
});
