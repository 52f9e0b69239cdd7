import { hash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AuthorizationModel } from '../../policy/authorization-model.ts';
import { type Decision, decide } from '../../policy/decision.ts';
import { refuse } from '../../policy/refusal.ts';
import type { Register } from '../../policy/register.ts';
import { type ErrorCode, errorCatalogue, hubError } from '../../schema/errors.ts';
import { documentKey } from '../execution/planner.ts';
import type { HeldScope } from '../scopes.ts';
import { isWellFormed } from '../well-formed.ts';

/** An operation as Apollo Server has parsed and validated it. */
export type OperationInput = {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Names the document text. */
  readonly key: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** An operation with what the scope leaves of it. */
export type Authorized = {
  readonly decision: Decision;
  /** Names what is left, for the planner. */
  readonly key: string;
  readonly held: HeldScope;
  readonly register: Register;
  readonly fresh: boolean;
  readonly purpose: string | null;
};

const decisionsKept = 5_000;
/** Decisions keep their documents, which weigh some hundred times their text: this many characters of it at most. */
const charactersKept = 1_000_000;
/** Taken for a document whose text is not known. */
const usualCharacters = 1_000;

/** Names a document's operation, for the planner: the same name is the same document. */
export const nameOf = ({ key, operation }: Pick<OperationInput, 'key' | 'operation'>): string =>
  `${key}:${operation.name?.value ?? ''}`;

/** Decides operations, remembering decisions by document, products and the variables that steer `@skip` and `@include`. */
export function createAuthorizer(schema: GraphQLSchema, model: AuthorizationModel) {
  const decisions = new LRUCache<string, { decision: Decision; key: string }>({
    max: decisionsKept,
    maxSize: charactersKept,
  });
  /** Digests of sets of products, which never change: another scope has another set. */
  const productSets = new WeakMap<ReadonlySet<string>, string>();
  const steering = new LRUCache<string, readonly string[]>({ max: decisionsKept });

  return (
    input: OperationInput,
    purpose: string | null,
    held: HeldScope,
    register: Register,
    fresh: boolean,
  ): Authorized => {
    let products = productSets.get(held.products);
    if (products === undefined) {
      products = hash('sha256', [...held.products].sort().join(' '), 'base64url');
      productSets.set(held.products, products);
    }
    const name = nameOf(input);
    let steer = steering.get(name);
    if (!steer) {
      steer = steeringVariables(input.document);
      steering.set(name, steer);
    }
    refuseNulls(steer, input.variables);
    const branch = steer.map((variable) => String(input.variables[variable])).join(',');
    const key = `${name}:${branch}:${products}`;
    let known = decisions.get(key);
    if (!known) {
      const decision = decide({ schema, model, ...input, products: held.products });
      const kept = decision.document;
      known = { decision, key: kept === null ? '' : kept === input.document ? name : documentKey(kept) };
      decisions.set(key, known, { size: input.document.loc?.end || usualCharacters });
    }
    return { ...known, held, register, fresh, purpose };
  };
}

/** The variables that a document's `@skip` and `@include` depend on. */
function steeringVariables(document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return [...found];
}

/**
 * A variable with a default may stand in a condition though it may be null. Null is neither true nor false there:
 * the operation is refused before one reader takes it for the one and the next for the other.
 */
function refuseNulls(names: readonly string[], variables: Readonly<Record<string, unknown>>): void {
  const wrong = names.filter((name) => variables[name] === null);
  if (wrong.length === 0) return;
  const listed = wrong.map((name) => `$${name}`).join(', ');
  throw refuseWhole('BAD_USER_INPUT', `Null where @skip or @include need true or false: ${listed}.`, {
    variables: wrong,
  });
}

/** As above, for an operation that is not decided: throws BAD_USER_INPUT that names the variables. */
export function refuseNullConditions(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  refuseNulls(steeringVariables(document), variables);
}

/** The variables, checked and with defaults. Throws BAD_USER_INPUT that names the variable, never its value. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 10 });
  if (result.coerced) {
    const wrong = Object.entries(result.coerced).flatMap(([name, value]) =>
      isWellFormed(value) ? [] : [name],
    );
    if (wrong.length === 0) return result.coerced;
    throw refuseWhole(
      'BAD_USER_INPUT',
      `Holding what is no text: ${wrong.map((name) => `$${name}`).join(', ')}.`,
      {
        variables: wrong,
      },
    );
  }
  const names = new Set(
    result.errors.flatMap(({ message }) => /^Variable "\$([_A-Za-z]\w*)"/.exec(message)?.[1] ?? []),
  );
  const listed = [...names].map((name) => `$${name}`).join(', ');
  throw refuseWhole('BAD_USER_INPUT', `Missing or of the wrong type: ${listed || 'a variable'}.`, {
    variables: [...names],
  });
}

/** Why products are denied to a caller, as an error's message and extensions. */
export function denialOf(
  authorized: Pick<Authorized, 'register' | 'held' | 'fresh' | 'purpose'>,
  products: readonly string[],
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const { register, held, fresh, purpose } = authorized;
  const { partner, instant } = held.scope;
  if (!fresh) return errorAt(path, 'AGREEMENTS_UNAVAILABLE', undefined, { products });
  const { code, message, ...rest } = refuse(register, { partner, purpose, instant }, products);
  return errorAt(path, code, message, { ...rest });
}

/** An error of the catalogue at a place in the answer. Made once: an error costs as much as all else of a refusal. */
export function errorAt(
  path: readonly (string | number)[] | undefined,
  code: ErrorCode,
  message?: string,
  extensions?: Readonly<Record<string, unknown>>,
): GraphQLError {
  return hubError(code, message, extensions, undefined, path);
}

/** An error that refuses the whole request: Apollo Server takes the HTTP status from it. */
export function refuseWhole(
  code: ErrorCode,
  message?: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return hubError(code, message, { ...extensions, http: { status: errorCatalogue[code].status } });
}
