import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type TypeNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/** What is wrong with a document, and where: line and column from 1, null for the document as a whole. */
export type DocumentProblem = {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
};

/** What a document says of itself by @sharedQuery; empty texts where it does not say. */
export type Declaration = {
  readonly title: string;
  readonly description: string;
  readonly purpose: string;
  readonly view: string;
};

/** What a document says of a variable by @parameter; empty texts where it does not say. */
export type DeclaredParameter = {
  readonly name: string;
  /** As GraphQL writes it: `[ID!]!`. */
  readonly type: string;
  readonly label: string;
  readonly description: string;
  readonly relative: string;
  /** The default value, as GraphQL writes it. */
  readonly standard: string;
};

/** A text as the form beside it reads it: what it says, or where it stops being GraphQL. */
export type Reading =
  | {
      readonly kind: 'read';
      readonly declaration: Declaration;
      readonly parameters: readonly DeclaredParameter[];
    }
  | { readonly kind: 'unread'; readonly problem: DocumentProblem };

type Edit = { readonly start: number; readonly end: number; readonly text: string };
type Located = {
  readonly loc?: { readonly start: number; readonly end: number } | undefined;
};

/** Reads what a text declares. Only whether it is GraphQL is told here: the hub tells the rest. */
export function readDocument(text: string): Reading {
  const parsed = operationIn(text);
  if ('message' in parsed) return { kind: 'unread', problem: parsed };
  const said = textsOf(directiveOf(parsed, 'sharedQuery'));
  return {
    kind: 'read',
    declaration: {
      title: said.title ?? '',
      description: said.description ?? '',
      purpose: said.purpose ?? '',
      view: said.view ?? 'TABLE',
    },
    parameters: (parsed.variableDefinitions ?? []).map((variable) => {
      const about = textsOf(directiveOf(variable, 'parameter'));
      return {
        name: variable.variable.name.value,
        type: print(variable.type),
        label: about.label ?? '',
        description: about.description ?? '',
        relative: about.relative ?? '',
        standard: variable.defaultValue ? print(variable.defaultValue) : '',
      };
    }),
  };
}

/** The text with another declaration. All else of it stays as it was written; a text that is no GraphQL stays as a whole. */
export function withDeclaration(text: string, change: Partial<Declaration>): string {
  const operation = operationIn(text);
  if ('message' in operation) return text;
  const values = Object.entries(change).map(
    ([name, value]) => [name, name === 'view' ? value : quoted(value)] as const,
  );
  const directive = directiveOf(operation, 'sharedQuery');
  if (directive)
    return edited(
      text,
      values.flatMap(([name, value]) => changed(text, directive, name, value)),
    );
  const { start } = placeOf(operation.selectionSet);
  const written = values.map(([name, value]) => `${name}: ${value}`).join(', ');
  return edited(text, [{ start, end: start, text: `@sharedQuery(${written}) ` }]);
}

/** The text with something else said of a variable. A relative value takes the place of a default: there may not be both. */
export function withParameter(
  text: string,
  name: string,
  change: Partial<Pick<DeclaredParameter, 'label' | 'description' | 'relative'>>,
): string {
  const variable = variableIn(text, name);
  if (!variable) return text;
  const edits = Object.entries(change).flatMap(([argument, value]) => {
    const written =
      value === '' && argument !== 'label' ? null : argument === 'relative' ? value : quoted(value);
    return argued(text, variable, argument, written);
  });
  if (change.relative) edits.push(...withoutDefault(variable));
  return edited(text, edits);
}

/** The text in which the first variable that is proposed by area has areas of its own as its default. */
export function withAreas(text: string, areas: readonly string[]): string {
  const operation = operationIn(text);
  if ('message' in operation || areas.length === 0) return text;
  const variable = operation.variableDefinitions?.find((one) =>
    ['MY_AREA', 'CITY'].includes(textsOf(directiveOf(one, 'parameter')).relative ?? ''),
  );
  if (!variable) return text;
  const value = isList(variable.type) ? `[${areas.map(quoted).join(', ')}]` : quoted(areas[0] ?? '');
  const { end } = placeOf(variable.type);
  return edited(text, [
    ...withoutDefault(variable),
    { start: end, end, text: ` = ${value}` },
    ...argued(text, variable, 'relative', null),
  ]);
}

/**
 * A text that says nothing of itself, as those that come with the hub are given, with what is said of it put in. One that
 * declares something stays as it is.
 */
export function withDeclared(
  text: string,
  declaration: Declaration,
  parameters: readonly Pick<DeclaredParameter, 'name' | 'label' | 'description' | 'relative'>[],
): string {
  const operation = operationIn(text);
  if ('message' in operation || directiveOf(operation, 'sharedQuery')) return text;
  const variables = (operation.variableDefinitions ?? []).map((variable) => {
    const about = parameters.find(({ name }) => name === variable.variable.name.value);
    const said = [
      `label: ${quoted(about?.label ?? '')}`,
      ...(about?.description ? [`description: ${quoted(about.description)}`] : []),
      ...(about?.relative ? [`relative: ${about.relative}`] : []),
    ];
    return `  ${print(variable)} @parameter(${said.join(', ')})`;
  });
  const head = [
    `query ${operation.name?.value ?? 'Fraga'}${variables.length === 0 ? '' : '('}`,
    ...variables,
    ...(variables.length === 0 ? [] : [')']),
    '@sharedQuery(',
    `  title: ${quoted(declaration.title)}`,
    `  description: ${quoted(declaration.description)}`,
    `  purpose: ${quoted(declaration.purpose)}`,
    `  view: ${declaration.view}`,
    ') ',
  ];
  const { start } = placeOf(operation);
  return edited(text, [{ start, end: placeOf(operation.selectionSet).start, text: head.join('\n') }]);
}

/** The text without what it says of itself, as it is run: blanks stand in its place, so that lines and columns stay. */
export function withoutDeclarations(text: string): string {
  const operation = operationIn(text);
  if ('message' in operation) return text;
  const directives = [
    directiveOf(operation, 'sharedQuery'),
    ...(operation.variableDefinitions ?? []).map((variable) => directiveOf(variable, 'parameter')),
  ].filter((directive) => directive !== undefined);
  return edited(
    text,
    directives.map(placeOf).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end).replace(/[^\n\r]/g, ' '),
    })),
  );
}

/** The only operation of a text, or where the text stops being GraphQL. */
function operationIn(text: string): OperationDefinitionNode | DocumentProblem {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: 20_000 });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [place] = error.locations ?? [];
    return { message: error.message, line: place?.line ?? null, column: place?.column ?? null };
  }
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation ?? { message: 'There is no operation in the text.', line: null, column: null };
}

function variableIn(text: string, name: string): VariableDefinitionNode | undefined {
  const operation = operationIn(text);
  if ('message' in operation) return undefined;
  return operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
}

const directiveOf = (
  node: { readonly directives?: readonly DirectiveNode[] | readonly ConstDirectiveNode[] | undefined },
  name: string,
): DirectiveNode | undefined => node.directives?.find((one) => one.name.value === name);

const textsOf = (directive: DirectiveNode | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (directive?.arguments ?? []).map(({ name, value }) => [
      name.value,
      value.kind === Kind.VARIABLE ? '' : String(valueFromASTUntyped(value) ?? ''),
    ]),
  );

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

const quoted = (value: string): string => print({ kind: Kind.STRING, value });

const placeOf = ({ loc }: Located): { readonly start: number; readonly end: number } => ({
  start: loc?.start ?? 0,
  end: loc?.end ?? 0,
});

/** How an argument of a variable's @parameter comes to have a value; null takes it away. */
function argued(
  text: string,
  variable: VariableDefinitionNode,
  argument: string,
  value: string | null,
): readonly Edit[] {
  const directive = directiveOf(variable, 'parameter');
  if (directive) return changed(text, directive, argument, value);
  const { end } = placeOf(variable);
  return value === null ? [] : [{ start: end, end, text: ` @parameter(${argument}: ${value})` }];
}

function changed(
  text: string,
  directive: DirectiveNode,
  argument: string,
  value: string | null,
): readonly Edit[] {
  const known: ArgumentNode | undefined = directive.arguments?.find(({ name }) => name.value === argument);
  if (known) {
    if (value !== null) return [{ ...placeOf(known.value), text: value }];
    const { start, end } = placeOf(known);
    const before = /[\s,]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    return [{ start: start - before, end, text: '' }];
  }
  if (value === null) return [];
  const last = directive.arguments?.at(-1);
  if (last) {
    const { end } = placeOf(last);
    const { start } = placeOf(last);
    // As the one before it stands: on a line of its own, or after a comma.
    const lead = /\n[ \t]*$/.exec(text.slice(0, start))?.[0] ?? ', ';
    return [{ start: end, end, text: `${lead}${argument}: ${value}` }];
  }
  const { end } = placeOf(directive);
  return [{ start: end, end, text: `(${argument}: ${value})` }];
}

function withoutDefault({ type, defaultValue }: VariableDefinitionNode): Edit[] {
  return defaultValue ? [{ start: placeOf(type).end, end: placeOf(defaultValue).end, text: '' }] : [];
}

/** The text with edits of places that do not overlap; of those that begin at one place, what removes is given first. */
const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end), text);
