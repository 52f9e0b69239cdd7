import { createHmac, type KeyObject } from 'node:crypto';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { canonicalJson } from '../../trust/canonical.ts';
import { coerceVariables, nameOf } from './authorize.ts';

/** Variables, checked and with defaults, and their HMAC-SHA-256. */
export type Variables = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly digest: string;
};

/** Texts of variables that are remembered: so many characters in all, and of one. */
const charactersKept = 1_000_000;
const longestKept = 4_000;

/**
 * Reads variables by one schema, remembering what was made of those that were read before. `document` names the operation's
 * document.
 * Throws BAD_USER_INPUT, each time anew.
 */
export function createVariables(key: KeyObject) {
  const read = new LRUCache<string, Variables>({ maxSize: charactersKept });

  const make = (
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
  ): Variables => {
    const values = coerceVariables(schema, operation, given);
    return { values, digest: createHmac('sha256', key).update(canonicalJson(values)).digest('hex') };
  };

  return (
    schema: GraphQLSchema,
    document: string,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
  ): Variables => {
    const text = JSON.stringify(given);
    // What is undefined has no text, and yet is not what is left out.
    if (text.length > longestKept || Object.values(given).includes(undefined))
      return make(schema, operation, given);
    const name = `${nameOf({ key: document, operation })}\n${text}`;
    const known = read.get(name);
    if (known) return known;
    const made = make(schema, operation, given);
    read.set(name, made, { size: name.length * 2 });
    return made;
  };
}
