import { createHash } from 'node:crypto';
import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  extendSchema,
  GraphQLError,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  specifiedRules,
  type TypeNode,
  type VariableDefinitionNode,
  validate,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Interval } from '../policy/period.ts';
import { isLine } from '../policy/plain-text.ts';
import { errorCatalogue } from '../schema/errors.ts';
import { sharedQueryDirectives } from '../schema/sdl.ts';
import { refuseOversized } from './document-text.ts';
import { Refused } from './refused.ts';
import { type Limits, limitsRule } from './request/limits.ts';
import { reservedAliasesRule } from './request/reserved-aliases.ts';
import { wellFormedValuesRule } from './well-formed.ts';

/** Values that a parameter may have where none is given; worked out when the query is run. */
export const relativeValues = [
  'MY_AREA',
  'CITY',
  'LATEST_MONTH',
  'LATEST_FINAL_MONTH',
  'SAME_MONTH_LAST_YEAR',
  'FIRST_MONTH_OF_YEAR',
  'TWELVE_MONTHS_BACK',
  'TWENTY_FOUR_MONTHS_BACK',
] as const;

/** One of those values. */
export type RelativeValue = (typeof relativeValues)[number];

/** How an answer is best shown. */
export const views = ['TABLE', 'LINE', 'MAP', 'BARS'] as const;

/** A variable of a shared query. */
export type Parameter = {
  readonly name: string;
  /** As GraphQL writes it: `[ID!]!`. */
  readonly type: string;
  /** The words of an enumeration; null for any other type. */
  readonly values: readonly string[] | null;
  /** True where it must be given: it has neither default nor relative value, and may not be null. */
  readonly required: boolean;
  readonly label: string;
  readonly description: string | null;
  /** The value where none is given; undefined where there is none. */
  readonly default: unknown;
  readonly relative: RelativeValue | null;
};

/** What a document says of itself, with the operation to run. */
export type Declared = {
  readonly title: string;
  readonly description: string;
  readonly purpose: string;
  readonly view: (typeof views)[number];
  readonly version: number;
  /** The whole periods that relative months are rounded to, where no parameter gives the interval. */
  readonly interval: Interval;
  readonly parameters: readonly Parameter[];
  /** Ids of the indicators that the document names. */
  readonly indicators: readonly string[];
  /** Without the hub's own directives; of a document that has none, the text as it came. */
  readonly document: string;
  /** SHA-256 of `document`, hexadecimal. */
  readonly hash: string;
};

/** What is wrong with a document, and where: line and column from 1, null for the document as a whole. */
export type DocumentProblem = {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
};

/** What documents are held to. */
export type DocumentRules = {
  /** The schema that clients see, with all that it governs. */
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly maxTokens: number;
};

/** A document that has been read: what it declares, or everything that is wrong with it. */
export type ReadDocument =
  | { readonly kind: 'declared'; readonly declared: Declared }
  | { readonly kind: 'problems'; readonly problems: readonly DocumentProblem[] };

/** Reads documents of shared queries. Remarks on purposes are the caller's: the register knows them. */
export type DocumentReader = {
  /** One with @sharedQuery and a @parameter for each variable. */
  shared(text: string): ReadDocument;
  /** An operation of a front-end's manifest, which declares nothing: it is run as it stands. */
  plain(text: string): ReadDocument;
};

const hubDirectives = new Set(['sharedQuery', 'parameter']);
/** Names that an address has other uses for: no variable of a shared query may have them. */
export const reservedParameters: ReadonlySet<string> = new Set([
  'sharedQuery',
  'version',
  'variables',
  'query',
  'operationName',
  'extensions',
  'dialect',
  'labels',
  'table',
  'crs',
  'access_token',
]);
const mostProblems = 100;
const indicatorId = /^[a-z]+\.[a-z-]+(\.[a-z0-9-]+)+$/;
const ofAreas: ReadonlySet<RelativeValue> = new Set(['MY_AREA', 'CITY']);

/** Makes the reader for a schema. */
export function createDocumentReader({ schema, limits, maxTokens }: DocumentRules): DocumentReader {
  const extended = extendSchema(schema, parse(sharedQueryDirectives()));
  const rules = [...specifiedRules, limitsRule(limits), reservedAliasesRule, wellFormedValuesRule];

  const read = (text: string, declares: boolean): ReadDocument => {
    const parsed = parsedText(text, maxTokens);
    if ('problems' in parsed) return { kind: 'problems', problems: parsed.problems };
    const { document } = parsed;
    const problems = validate(extended, document, rules, { maxErrors: mostProblems }).map(problemOf);
    const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    if (!operation || operations.length > 1) {
      problems.push(whole('A shared query has exactly one operation.'));
      return { kind: 'problems', problems };
    }
    problems.push(...operationProblems(document, operation, declares, extended));
    if (problems.length > 0) return { kind: 'problems', problems };
    return { kind: 'declared', declared: declaredBy(text, document, operation, extended) };
  };

  return { shared: (text) => read(text, true), plain: (text) => read(text, false) };
}

function parsedText(
  text: string,
  maxTokens: number,
): { readonly document: DocumentNode } | { readonly problems: readonly DocumentProblem[] } {
  try {
    refuseOversized(text);
    return { document: parse(text, { maxTokens }) };
  } catch (error) {
    if (error instanceof GraphQLError) return { problems: [problemOf(error)] };
    if (error instanceof Refused) return { problems: [whole(errorCatalogue[error.code].meaning)] };
    throw error;
  }
}

/** What graphql suggests is of the whole schema, beyond a partner's contract. */
const problemOf = ({ message, locations }: GraphQLError): DocumentProblem => ({
  message: message.replace(/ ?Did you mean .*\?$/s, ''),
  line: locations?.[0]?.line ?? null,
  column: locations?.[0]?.column ?? null,
});

const whole = (message: string): DocumentProblem => ({ message, line: null, column: null });

const at = (
  node: { readonly loc?: { readonly startToken: { line: number; column: number } } | undefined },
  message: string,
): DocumentProblem => ({
  message,
  line: node.loc?.startToken.line ?? null,
  column: node.loc?.startToken.column ?? null,
});

function operationProblems(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  declares: boolean,
  schema: GraphQLSchema,
): readonly DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  if (operation.operation !== 'query') problems.push(at(operation, 'A shared query is a query.'));
  if (!operation.name) problems.push(at(operation, 'Give the operation a name.'));
  const declaration = directiveOf(operation, 'sharedQuery');
  if (declaration) problems.push(...titleProblems(declaration));
  if (declares && !declaration) problems.push(at(operation, 'Say what it is with @sharedQuery.'));
  if (!declares && declaration) problems.push(at(operation, 'An operation of a manifest declares nothing.'));
  visit(document, {
    Field(field) {
      if (field.name.value === '__schema' || field.name.value === '__type')
        problems.push(at(field, 'A shared query asks for data, not for the schema.'));
    },
  });
  for (const variable of operation.variableDefinitions ?? []) {
    problems.push(...variableProblems(variable, declares, schema));
  }
  return problems;
}

/** A title is read in lists, beside others'. */
function titleProblems(declaration: DirectiveNode): readonly DocumentProblem[] {
  const { title } = argumentsOf(declaration);
  return typeof title === 'string' && !isLine(title)
    ? [at(declaration, 'Give the title as one line of plain text.')]
    : [];
}

function variableProblems(
  variable: VariableDefinitionNode,
  declares: boolean,
  schema: GraphQLSchema,
): readonly DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const name = variable.variable.name.value;
  if (isInputObjectType(schema.getType(namedType(variable.type))))
    problems.push(at(variable, `$${name}: a parameter is a scalar, an enumeration or a list of them.`));
  const parameter = directiveOf(variable, 'parameter');
  // GraphQL keeps two underscores for itself.
  if (reservedParameters.has(name) || name.startsWith('__'))
    problems.push(at(variable, `$${name} has another use: call it something else.`));
  if (declares && !parameter) problems.push(at(variable, `Give $${name} a label with @parameter.`));
  const relative = parameter && relativeOf(parameter);
  if (!relative) return problems;
  if (variable.defaultValue)
    problems.push(at(variable, `$${name} has a default and a relative value: leave one out.`));
  const wanted = ofAreas.has(relative) ? 'ID' : 'Month';
  if (namedType(variable.type) !== wanted || (wanted === 'Month' && isList(variable.type)))
    problems.push(at(variable, `$${name}: ${relative} is for variables of type ${wanted}.`));
  return problems;
}

const directiveOf = (
  node: { readonly directives?: readonly DirectiveNode[] | readonly ConstDirectiveNode[] | undefined },
  name: string,
): DirectiveNode | undefined => node.directives?.find((one) => one.name.value === name);

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

const argumentsOf = (directive: DirectiveNode | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (directive?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );

const relativeOf = (directive: DirectiveNode): RelativeValue | null => {
  const { relative } = argumentsOf(directive);
  return relativeValues.find((known) => known === relative) ?? null;
};

/** What a document without problems declares. */
function declaredBy(
  text: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): Declared {
  const { title, description, purpose, view, version, interval } = argumentsOf(
    directiveOf(operation, 'sharedQuery'),
  );
  const stripped = strippedText(text, document);
  const indicators = new Set<string>();
  visit(document, {
    StringValue({ value }) {
      if (indicatorId.test(value)) indicators.add(value);
    },
  });
  return {
    title: typeof title === 'string' ? title : (operation.name?.value ?? ''),
    description: typeof description === 'string' ? description : '',
    purpose: typeof purpose === 'string' ? purpose : '',
    view: views.find((known) => known === view) ?? 'TABLE',
    version: typeof version === 'number' ? version : 1,
    interval: interval === 'QUARTER' || interval === 'YEAR' ? interval : 'MONTH',
    parameters: (operation.variableDefinitions ?? []).map((variable) => parameterOf(variable, schema)),
    indicators: [...indicators],
    document: stripped,
    hash: createHash('sha256').update(stripped).digest('hex'),
  };
}

function parameterOf(variable: VariableDefinitionNode, schema: GraphQLSchema): Parameter {
  const name = variable.variable.name.value;
  const directive = directiveOf(variable, 'parameter');
  const { label, description } = argumentsOf(directive);
  const relative = directive ? relativeOf(directive) : null;
  const named = schema.getType(namedType(variable.type));
  return {
    name,
    type: print(variable.type),
    values: isEnumType(named) ? named.getValues().map((value) => value.name) : null,
    required:
      variable.type.kind === Kind.NON_NULL_TYPE && variable.defaultValue === undefined && relative === null,
    label: typeof label === 'string' ? label : name,
    description: typeof description === 'string' ? description : null,
    default: variable.defaultValue && valueFromASTUntyped(variable.defaultValue),
    relative,
  };
}

/** The text without the hub's directives; the very same text where it has none, so that its digest stays. */
function strippedText(text: string, document: DocumentNode): string {
  let found = false;
  const stripped = visit(document, {
    Directive(node) {
      if (!hubDirectives.has(node.name.value)) return undefined;
      found = true;
      return null;
    },
  });
  return found ? `${print(stripped)}\n` : text;
}
