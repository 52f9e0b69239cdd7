import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/**
 * What becomes of a line of an operation: the heaviest of what becomes of its fields. `plain` takes nothing; `clause`, `own` and
 * `open` say by what right it is answered.
 */
export type Mark =
  | 'denied'
  | 'not-yours'
  | 'partly'
  | 'by-row'
  | 'unreached'
  | 'clause'
  | 'own'
  | 'open'
  | 'plain';

/** What becomes of a field of the answer, by its path with dots between. */
export type MarkedPath = { readonly path: string; readonly mark: Mark };

const heaviestFirst: readonly Mark[] = [
  'denied',
  'not-yours',
  'partly',
  'by-row',
  'unreached',
  'clause',
  'own',
  'open',
  'plain',
];

/** Of several marks the one that a reader must know first. */
export const heaviest = (marks: readonly Mark[]): Mark | undefined =>
  heaviestFirst.find((mark) => marks.includes(mark));

/** Fields that are looked at, at most: fragments within fragments can stand for very many. */
const mostFields = 20_000;

/** Marks by line, from 1, of an operation's text. Lines without a field have none; a text that is no GraphQL has no lines. */
export function lineMarks(
  text: string,
  operationName: string | null,
  marked: readonly MarkedPath[],
): ReadonlyMap<number, Mark> {
  const document = parsed(text);
  const operation = document && operationOf(document, operationName);
  if (!document || !operation) return new Map();
  const marks = new Map(marked.map(({ path, mark }) => [path, mark]));
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const lines = new Map<number, Mark>();
  let left = mostFields;
  const walk = (
    { selections }: SelectionSetNode,
    above: readonly string[],
    within: readonly string[],
  ): void => {
    for (const selection of selections) {
      left -= 1;
      if (left < 0) return;
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, above, within);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (fragment && !within.includes(name)) walk(fragment, above, [...within, name]);
      } else {
        const path = [...above, (selection.alias ?? selection.name).value];
        const line = selection.loc?.startToken.line;
        const mark = marks.get(path.join('.'));
        if (line !== undefined && mark !== undefined) {
          const known = lines.get(line);
          lines.set(line, heaviest(known === undefined ? [mark] : [known, mark]) ?? mark);
        }
        if (selection.selectionSet) walk(selection.selectionSet, path, within);
      }
    }
  };
  walk(operation.selectionSet, [], []);
  return lines;
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function operationOf(
  { definitions }: DocumentNode,
  name: string | null,
): OperationDefinitionNode | undefined {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return name === null ? operations[0] : operations.find((one) => one.name?.value === name);
}
