import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { largestAnswer } from './allowance.ts';
import { untold } from './completion.ts';
import { unresolvedErrors } from './entity-fetch.ts';
import type { Fetch } from './fetch.ts';
import { compileIntrospection, type Introspect } from './introspection.ts';
import type { Run } from './run.ts';
import { conditionVariables, fieldSelector } from './selection.ts';
import { compileShape, type Shape } from './shaper.ts';
import { compileSteps, type Step } from './steps.ts';
import type { TypeConditions } from './type-conditions.ts';
import type { Value } from './value.ts';

/** What an operation is run with. */
export type ExecutionInput = {
  /** Checked, and with defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fetch: Fetch;
  /** The schema that `__schema` and `__type` are answered from: asked for only where they stand in the operation. */
  readonly introspection: () => GraphQLSchema;
};

/** The answer to an operation. */
export type ExecutionResult = {
  readonly data: Value | null;
  readonly errors: readonly GraphQLError[];
};

/** Runs an operation. */
export type Execute = (input: ExecutionInput) => Promise<ExecutionResult>;

/** What an operation is compiled from. */
export type OperationInput = {
  readonly plan: QueryPlan;
  /** By the supergraph's full schema: plans speak of types that the public schema may hide. */
  readonly conditions: TypeConditions;
  /** The public schema: the answer is shaped by it. */
  readonly apiSchema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
};

/** An operation for one choice of what its conditions hold. */
type Variant = {
  readonly step: Step | undefined;
  readonly shape: Shape;
  readonly introspect: Introspect | undefined;
};

/** Choices of conditions that are kept compiled for one operation. */
const variantsKept = 32;

/**
 * Compiles an operation with its plan, for each choice of its `@skip` and `@include` when it is first met. To run it
 * throws where the plan asks nothing for an operation that asks for data: nulls that nobody gave must not be taken for
 * an answer. Errors of subgraphs come at the place in the answer where the null stands.
 */
export function compileOperation(input: OperationInput): Execute {
  const steering = conditionVariables(input.document);
  const variants = new LRUCache<string, Variant>({ max: variantsKept });
  const variantFor = (variables: Readonly<Record<string, unknown>>): Variant => {
    const holding = steering.filter((name) => variables[name] === true);
    const key = holding.join();
    let variant = variants.get(key);
    if (!variant) {
      variant = compileVariant(input, new Set(holding));
      variants.set(key, variant);
    }
    return variant;
  };
  // Without a choice there is nothing to wait for, and what cannot be compiled is refused at once.
  if (steering.length === 0) variantFor({});
  return async ({ variables, fetch, introspection }) => {
    const { step, shape, introspect } = variantFor(variables);
    let over = false;
    const run: Run = {
      root: {},
      variables,
      allowance: { left: largestAnswer },
      repeated: new Map(),
      errors: [],
      unresolved: [],
      fetch: async (request) => {
        if (over) throw new Error('The execution has ended.');
        return fetch(request);
      },
    };
    try {
      await step?.(run);
      const introspected = await introspect?.(introspection(), variables);
      const { data, errors } = shape(run.root, introspected?.data ?? {}, run.repeated);
      const own = untold(errors, run.errors);
      const unresolved = run.unresolved.length > 0 ? unresolvedErrors(run, data) : [];
      return { data, errors: [...run.errors, ...own, ...unresolved, ...(introspected?.errors ?? [])] };
    } finally {
      over = true;
    }
  };
}

function compileVariant(
  { plan, conditions, apiSchema, document, operation }: OperationInput,
  holding: ReadonlySet<string>,
): Variant {
  const holds = (variable: string): boolean => holding.has(variable);
  const root = apiSchema.getRootType(operation.operation);
  if (!root) throw new TypeError('An operation that the schema does not offer.');
  const fieldsOf = fieldSelector(apiSchema, document, holds);
  const fields = fieldsOf(root, [operation.selectionSet]);
  const step = compileSteps({ plan, conditions, holds, defined: operation.variableDefinitions ?? [] });
  const asksForData = [...fields.values()].some(([field]) => !field?.name.value.startsWith('__'));
  if (asksForData && !step) throw new TypeError('The plan is empty, and the operation is not.');
  return {
    step,
    shape: compileShape(apiSchema, fieldsOf, root, operation.selectionSet),
    introspect: compileIntrospection(document, operation, fields),
  };
}
