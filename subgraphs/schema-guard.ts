import {
  type ASTNode,
  defaultFieldResolver,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import type { Requirement } from '../policy/authorization-model.ts';
import { missingFor } from '../policy/decision.ts';
import { errorCatalogue, hubError, isErrorCode } from '../schema/errors.ts';
import type { SubgraphContext } from './subgraph.ts';

/**
 * Puts the check of `@requiresScopes` before every governed field's resolver, in place. The gateway has taken such
 * fields out already; a subgraph does not take its word for it.
 */
export function guardByScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const ofType = requirementsOf([type.astNode, ...type.extensionASTNodes]);
    for (const field of Object.values(type.getFields())) {
      const returned = getNamedType(field.type);
      const ofReturned = isObjectType(returned)
        ? requirementsOf([returned.astNode, ...returned.extensionASTNodes])
        : [];
      const requirements = [...ofType, ...requirementsOf([field.astNode]), ...ofReturned];
      if (requirements.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: SubgraphContext, info) => {
        const held = new Set(context.claims.grants.map((grant) => grant.product));
        const missing = missingFor(requirements, held);
        if (missing) throw hubError('PRODUCT_NOT_COVERED', undefined, { products: missing });
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}

type Directed = ASTNode & { readonly directives?: readonly ASTNode[] };

function requirementsOf(nodes: readonly (Directed | null | undefined)[]): readonly Requirement[] {
  const found: Requirement[] = [];
  for (const node of nodes) {
    for (const directive of node?.directives ?? []) {
      if (directive.kind !== 'Directive') continue;
      if (!/(^|__)requiresScopes$/.test(directive.name.value)) continue;
      const scopes = directive.arguments?.find((argument) => argument.name.value === 'scopes');
      if (scopes) found.push(valueFromASTUntyped(scopes.value) as Requirement);
    }
  }
  return found;
}

/**
 * What of an error may leave: the catalogue's codes with the message and extensions that came with them. Anything
 * else is a fault of ours or of the driver's, is reported, and leaves as INTERNAL with nothing in it.
 */
export function mask(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (isErrorCode(code) && code !== 'INTERNAL') {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  report(error);
  return { message: errorCatalogue.INTERNAL.meaning, path: formatted.path, extensions: { code: 'INTERNAL' } };
}
