import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';

/**
 * What Apollo Server asks of a gateway: the schema of a supergraph that has been loaded, once, and who executes. `sdl` is the
 * supergraph without its security features.
 */
export function gatewayOver(
  apiSchema: GraphQLSchema,
  sdl: string,
  executor: (request: GatewayGraphQLRequestContext) => Promise<GatewayExecutionResult>,
): GatewayInterface {
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema, coreSupergraphSdl: sdl });
      return { executor };
    },
    async stop() {},
  };
}
