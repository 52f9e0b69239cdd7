import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { sharedQueryDirectives } from '../../../schema/sdl.ts';
import type { Question } from './executors.ts';
import { dice, inputValue } from './operations.ts';

const root = join(import.meta.dirname, '../../..');

/** An operation that somebody wrote, and where. */
export type Written = {
  readonly file: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
};

/** The shared queries that come with the hub, without the directives that say what they are. */
export function sharedQueries(): readonly Written[] {
  const own = new Set(
    parse(sharedQueryDirectives()).definitions.flatMap((one) =>
      one.kind === Kind.DIRECTIVE_DEFINITION ? [one.name.value] : [],
    ),
  );
  return globSync('schema/shared-queries/*.graphql', { cwd: root })
    .sort()
    .flatMap((file) => {
      const document: DocumentNode = visit(parse(read(file)), {
        Directive: ({ name }) => (own.has(name.value) ? null : undefined),
      });
      return operationsOf(file, document);
    });
}

/**
 * Every operation in the tests that is valid by a schema, once. What stands between two quotation marks of a kind is
 * tried, whether TypeScript takes it for a literal or not: what is none is no valid operation.
 */
export function operationsInTests(schema: GraphQLSchema): readonly Written[] {
  const found = new Map<string, Written>();
  for (const file of globSync('tests/**/*.ts', { cwd: root }).sort()) {
    const text = read(file);
    const constants = constantsOf(text);
    for (const literal of literalsIn(text)) {
      const document = documentOf(literal, constants, schema);
      if (!document) continue;
      for (const written of operationsOf(file, document))
        found.set(print(document) + written.operation.name?.value, written);
    }
  }
  return [...found.values()];
}

/** What an operation asks with variables of its types, from a seed. */
export function questionOf(
  { document, operation }: Written,
  schema: GraphQLSchema,
  next: () => number,
): Question {
  const roll = dice(next);
  const given = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const declared = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    const optional = type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
    if (!isInputType(declared) || (optional && roll.chance(0.4))) return [];
    return [[variable.name.value, inputValue(declared, roll)] as const];
  });
  return {
    query: print(document),
    operationName: operation.name?.value,
    variables: Object.fromEntries(given),
  };
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const operationsOf = (file: string, document: DocumentNode): readonly Written[] =>
  document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [{ file, document, operation: one }] : [],
  );

function* literalsIn(text: string): Generator<string> {
  for (const quote of ["'", '"', '`']) {
    for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
      let end = start + 1;
      while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
      const literal = text.slice(start + 1, end);
      if (/^\s*(#|\{|query\b|mutation\b|fragment\b)/.test(literal)) {
        yield literal.replace(/\\(['"`\\$])/g, '$1').replaceAll('\\n', '\n');
      }
    }
  }
}

/** Texts that a file gives a name, for templates that hold it. */
const constantsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/const (\w+)(?:: string)? =\s*(['`])([^'`]*)\2/g)].map(
      ([, name = '', , value = '']) => [name, value],
    ),
  );

function documentOf(
  literal: string,
  constants: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
): DocumentNode | undefined {
  // What a template holds and no constant tells may be a value, an argument, or fields.
  for (const unknown of literal.includes('${') ? ['', '1', '"1"', '{ __typename }', '__typename'] : ['']) {
    const text = literal.replace(/\$\{(\w+)?[^}]*\}/g, (_, name: string) => constants.get(name) ?? unknown);
    try {
      const document = parse(text, { noLocation: true });
      if (validate(schema, document).length === 0) return document;
    } catch {
      // Not an operation.
    }
  }
  return undefined;
}
