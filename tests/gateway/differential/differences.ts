import {
  type DocumentNode,
  type GraphQLFormattedError,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { type Answer, type Executor, invalidDocument, type Question } from './executors.ts';
import { pathKey, type Whole } from './whole.ts';

type Path = readonly (string | number)[];

/** One thing in which two answers differ. */
type Difference =
  | { readonly on: 'data'; readonly path: Path; readonly ours: unknown; readonly stock: unknown }
  | {
      readonly on: 'order';
      readonly path: Path;
      readonly ours: readonly string[];
      readonly stock: readonly string[];
    }
  | { readonly on: 'our error' | 'stock error' | 'null passed up'; readonly error: GraphQLFormattedError }
  /** More calls than the stock executor's, or other mutations or in another order. */
  | { readonly on: 'calls'; readonly ours: number; readonly stock: number }
  | { readonly on: 'thrown'; readonly ours: string | undefined; readonly stock: string | undefined };

/** Everything that a difference may be judged by. */
type Case = {
  readonly question: Question;
  readonly ours: Answer;
  readonly stock: Answer;
  readonly whole: Whole;
  readonly differences: readonly Difference[];
  /** The stock executor's answer where every object's `__typename` is asked for too. */
  readonly typed: () => Promise<Answer>;
};

/** A kind of difference in which ours is right. */
type KindOfDifference = {
  readonly reason: string;
  /** True for exactly these. */
  readonly is: (difference: Difference, given: Case) => boolean | Promise<boolean>;
};

/** What is left of an error for comparison. */
function told({ message, path, extensions }: GraphQLFormattedError): string {
  // The stock executor says which subgraph it was, which the hub keeps to itself, and gives errors without a code one.
  const { serviceName: _, code, ...rest } = extensions ?? {};
  const named = code === 'DOWNSTREAM_SERVICE_ERROR' ? undefined : code;
  return JSON.stringify([path ?? null, message, named ?? null, rest]);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Where two answers' data differ: values, and the order of an object's keys. */
function* dataDifferences(ours: unknown, stock: unknown, path: Path = []): Generator<Difference> {
  if (Array.isArray(ours) && Array.isArray(stock) && ours.length === stock.length) {
    for (const [index, item] of ours.entries()) yield* dataDifferences(item, stock[index], [...path, index]);
  } else if (isObject(ours) && isObject(stock)) {
    const [mine, theirs] = [Object.keys(ours), Object.keys(stock)];
    const both = mine.filter((key) => theirs.includes(key));
    for (const key of new Set([...mine, ...theirs])) {
      if (both.includes(key)) yield* dataDifferences(ours[key], stock[key], [...path, key]);
      else yield { on: 'data', path: [...path, key], ours: ours[key], stock: stock[key] };
    }
    if (both.join() !== theirs.filter((key) => both.includes(key)).join()) {
      yield { on: 'order', path, ours: mine, stock: theirs };
    }
  } else if (JSON.stringify(ours) !== JSON.stringify(stock)) {
    yield { on: 'data', path, ours, stock };
  }
}

/** What was sent to change something, in order. */
const mutations = ({ calls }: Answer): string =>
  JSON.stringify(
    // Not by variables: the hub sends those left to their defaults too.
    calls.flatMap(({ subgraph, query }) => (query.startsWith('mutation') ? [[subgraph, query]] : [])),
  );

/** Whether a document was sent that its subgraph could not read. The planner makes some. */
const isInvalid = ({ calls }: Answer): boolean =>
  calls.some(({ answer }) => answer.errors?.some(({ extensions }) => extensions?.code === invalidDocument));

/** Every difference of two answers: data exactly, errors as sets. */
function differencesOf(ours: Answer, stock: Answer): readonly Difference[] {
  const [mine, theirs] = [new Set(ours.errors.map(told)), new Set(stock.errors.map(told))];
  return [
    ...(ours.thrown === stock.thrown
      ? []
      : [{ on: 'thrown' as const, ours: ours.thrown, stock: stock.thrown }]),
    ...dataDifferences(ours.data, stock.data),
    ...(ours.calls.length > stock.calls.length ||
    mutations(ours) !== mutations(stock) ||
    (isInvalid(ours) && !isInvalid(stock))
      ? [{ on: 'calls' as const, ours: ours.calls.length, stock: stock.calls.length }]
      : []),
    ...ours.errors.flatMap((error) => (theirs.has(told(error)) ? [] : [{ on: 'our error' as const, error }])),
    ...stock.errors.flatMap((error) =>
      mine.has(told(error)) ? [] : [{ on: 'stock error' as const, error }],
    ),
    ...stock.passedUp.flatMap((error) =>
      ours.errors.some(({ path }) => pathKey(path) === pathKey(error.path))
        ? []
        : [{ on: 'null passed up' as const, error }],
    ),
  ];
}

/** True where the data has null at the path or above it. */
function isNullAt(data: unknown, path: Path): boolean {
  let value = data;
  for (const key of path) {
    if (value === null) return true;
    value =
      isObject(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[key] : undefined;
  }
  return value === null;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value === null || value === undefined ? undefined : (value as Record<string | number, unknown>)[key],
    data,
  );

/** Whether an error stands where the thing does that it speaks of. */
function isInPlace({ message, path }: GraphQLFormattedError, whole: Whole): boolean {
  if (!path) return false;
  if (message.startsWith('Cannot return null for non-nullable')) return valueAt(whole.data, path) === null;
  const absent = /^No (\w+) (\d+) in /.exec(message);
  const [, family, k] = absent ?? /^No (\w+)\.\w+ of (\d+)\.$/.exec(message) ?? [];
  if (family === undefined) return false;
  // An entity that is not to be had: at the entity, or at a field of it.
  if (absent) return [path, path.slice(0, -1)].some((at) => whole.things.get(pathKey(at))?.k === Number(k));
  return whole.errors.some((error) => error.message === message && pathKey(error.path) === pathKey(path));
}

/** How many objects stand at a plan's path, `@` standing for every item of a list. */
function countAt(data: unknown, place: readonly string[]): number {
  const [first, ...rest] = place;
  if (first === undefined) return isObject(data) ? 1 : 0;
  if (first !== '@') return isObject(data) ? countAt(data[first], rest) : 0;
  return Array.isArray(data) ? data.reduce<number>((sum, item) => sum + countAt(item, rest), 0) : 0;
}

/** Whether a subgraph was asked for entities at some of a plan's places only, and answered this error. */
const fetchedForSome = ({ stock, whole }: Case, message: string): boolean =>
  stock.calls.some(({ answer, place, variables }) => {
    const { representations } = variables;
    return (
      place?.includes('@') === true &&
      Array.isArray(representations) &&
      representations.length < countAt(whole.data, place) &&
      answer.errors?.some((error) => error.message === message) === true
    );
  });

/** Whether the stock executor names no field of the answer: the subgraph said none, or only that it was some entity. */
const isUnplaced = ({ path }: GraphQLFormattedError): boolean =>
  path === undefined || path.at(-1) === '_entities';

/** Whether some subgraph gave this error, at some place that ends alike. */
const isAnswered = ({ message, path }: GraphQLFormattedError, { calls }: Answer): boolean =>
  calls.some(({ answer }) =>
    answer.errors?.some((one) => one.message === message && (!one.path || one.path.at(-1) === path?.at(-1))),
  );

const sameError = (one: GraphQLFormattedError, other: GraphQLFormattedError): boolean =>
  told({ ...one, path: [] }) === told({ ...other, path: [] });

/** The kinds of differences in which ours is right, by name. */
export const kinds: Readonly<Record<string, KindOfDifference>> = {
  'an error at another entity’s place': {
    reason:
      'Where a fetch is for some of a list’s items only, the stock executor counts all of them and names another. Ours stands at the entity that it speaks of.',
    is(difference, given) {
      if (difference.on !== 'our error' && difference.on !== 'stock error') return false;
      const { error } = difference;
      const { ours, whole } = given;
      // Theirs may by chance stand at the place of an equal error, so that not every one of ours has one of theirs to it.
      const right = ours.errors.some((other) => sameError(other, error) && isInPlace(other, whole));
      if (difference.on === 'our error')
        return right && isInPlace(error, whole) && fetchedForSome(given, error.message);
      // Or at the place of an equal one below what is null for another reason, which no answer can tell of.
      const wrong = !isInPlace(error, whole) || isNullAt(ours.data, error.path?.slice(0, -1) ?? []);
      return right && wrong && fetchedForSome(given, error.message);
    },
  },
  'a condition that is null does not hold': {
    reason:
      'A nullable variable with a default may be given null in `@skip` and `@include`. The stock executor fails; in ours what is not true does not hold, as in the decision on the operation.',
    is: (_difference, { ours, stock }) =>
      ours.thrown === undefined &&
      stock.thrown?.startsWith('Invalid non-boolean value null for Boolean!') === true,
  },
  'an object whose type nobody told is refused': {
    reason:
      'Where the subgraph that knows an interface’s members is not asked or does not answer, nobody says what an object is. The stock executor gives what it has of it, or passes null up without a word; ours answers null, with an error.',
    is(difference, { ours, whole }) {
      if (difference.on !== 'our error' && difference.on !== 'data') return false;
      const place = difference.on === 'data' ? difference.path : (difference.error.path ?? []);
      return ours.errors.some((error) => {
        const { path = [] } = error;
        const type = whole.typeAt(path);
        const refused =
          !isAnswered(error, ours) && type !== undefined && isInterfaceType(getNullableType(type));
        // Where no null may stand, it was passed up to the place.
        return (
          refused && isNullAt(ours.data, place) && pathKey(path.slice(0, place.length)) === pathKey(place)
        );
      });
    },
  },
  'a value that its type does not have is told of': {
    reason:
      'A subgraph may answer a value that the public schema hides. Both executors answer null; the stock one tells of it beside the errors, if there are none.',
    is(difference, { ours, whole }) {
      if (difference.on !== 'our error') return false;
      const path = difference.error.path ?? [];
      return (
        !isAnswered(difference.error, ours) &&
        isNullAt(ours.data, path) &&
        isLeafType(whole.typeAt(path) && getNamedType(whole.typeAt(path)))
      );
    },
  },
  'a root type of another name': {
    reason:
      'A subgraph whose root type has another name answers that as its `__typename`. The stock executor takes it for the type of the whole answer, and loses what stands in fragments.',
    is(difference, { stock }) {
      if (difference.on !== 'data' || difference.path.length !== 1 || difference.stock !== undefined)
        return false;
      return stock.calls.some(
        ({ answer: { data } }) => data && ['Root', 'Changes'].includes(String(data.__typename)),
      );
    },
  },
  'a null passed up is told': {
    reason:
      'Where null is passed up, the specification wants an error. The stock executor tells of it beside the errors, and not at all where there is another error.',
    is(difference, { ours, stock, whole }) {
      if (difference.on !== 'our error') return false;
      const { error } = difference;
      const type = whole.typeAt(error.path ?? []);
      const kept = stock.passedUp.some(({ path }) => pathKey(path) === pathKey(error.path));
      return (
        !isAnswered(error, ours) &&
        isNullAt(ours.data, error.path ?? []) &&
        isNonNullType(type) &&
        (kept || stock.errors.length > 0)
      );
    },
  },
  'keys in the order of the operation': {
    reason:
      'The specification orders an object’s keys by where they first stand in the operation. The stock executor puts them in an order of its own.',
    is(difference, { whole }) {
      if (difference.on !== 'order') return false;
      const expected = valueAt(whole.data, difference.path);
      return isObject(expected) && Object.keys(expected).join() === difference.ours.join();
    },
  },
  'a fragment within a fragment is answered': {
    reason:
      'In a fragment on an interface or a union the stock executor forgets what the type is, and loses what is asked in a fragment within, unless `__typename` is asked for.',
    async is(difference, given) {
      if (difference.on !== 'data' || difference.stock !== undefined) return false;
      const typed = await given.typed();
      return JSON.stringify(valueAt(typed.data, difference.path)) === JSON.stringify(difference.ours);
    },
  },
  'an empty plan is refused': {
    reason:
      'The planner made a plan that asks nothing. The stock executor answers nulls that nobody gave, without an error.',
    is(difference, { ours, stock }) {
      if (difference.on !== 'thrown' && difference.on !== 'data') return false;
      return ours.thrown === 'The plan is empty, and the operation is not.' && stock.calls.length === 0;
    },
  },
  'an error without a place is given one': {
    reason:
      'A subgraph that is down says no path. The stock executor gives none; ours stands at what it cost.',
    is(difference, { ours, stock, differences }) {
      if (difference.on !== 'our error' && difference.on !== 'stock error') return false;
      const { error } = difference;
      const unplaced = stock.errors.some((other) => isUnplaced(other) && sameError(other, error));
      const placed = differences.some(
        (other) =>
          other.on === 'our error' &&
          sameError(other.error, error) &&
          other.error.path !== undefined &&
          (isNullAt(ours.data, other.error.path) ||
            valueAt(ours.data, other.error.path.slice(0, -1)) !== undefined),
      );
      return unplaced && placed && (difference.on === 'stock error') === isUnplaced(error);
    },
  },
  'an entity’s error stands at what it cost': {
    reason:
      'An entity that cannot be had in one subgraph is still there with what others know. The stock executor’s error stands at the entity, which is not null; ours at its fields, which are.',
    is(difference, { ours, stock, differences }) {
      if (difference.on !== 'our error' && difference.on !== 'stock error') return false;
      const { error } = difference;
      const costs = (path: Path | undefined, one: GraphQLFormattedError) =>
        path !== undefined &&
        sameError(one, error) &&
        pathKey(one.path?.slice(0, -1)) === pathKey(path) &&
        // A field that only @requires wanted, or that is not included, is not in the answer.
        (valueAt(ours.data, one.path ?? []) ?? null) === null;
      return difference.on === 'our error'
        ? stock.errors.some((other) => costs(other.path, error) && sameError(other, error))
        : differences.some((other) => other.on === 'our error' && costs(error.path, other.error));
    },
  },
  'an entity that cannot be asked for is told of': {
    reason:
      'The planner sometimes forgets to fetch what a later fetch needs of an entity. The stock executor leaves the entity out without a word.',
    is(difference, { ours, stock }) {
      if (difference.on !== 'our error') return false;
      const { path = [], message } = difference.error;
      return (
        message === 'An entity came without what it takes to ask for more of it.' &&
        isNullAt(ours.data, path) &&
        isNullAt(stock.data, path)
      );
    },
  },
  'lists of lists are merged': {
    reason:
      'Where two fetches answer one list of lists, the stock executor keeps what the later one said and loses the rest.',
    is(difference, { whole }) {
      if (difference.on !== 'data' || difference.stock !== null) return false;
      const { path, ours } = difference;
      const nested = path.some(
        (part, index) => typeof part === 'number' && typeof path[index + 1] === 'number',
      );
      return nested && JSON.stringify(ours) === JSON.stringify(valueAt(whole.data, path));
    },
  },
};

/** The names of the kinds, once for every difference, and what is of no kind. */
export type Verdict = { readonly kinds: readonly string[]; readonly unexplained: readonly Difference[] };

/** Compares two answers to one question. */
export async function compare(
  question: Question,
  ours: Answer,
  stock: Answer,
  whole: Whole,
  stockExecutor: Executor,
): Promise<Verdict> {
  const differences = differencesOf(ours, stock);
  let again: Promise<Answer> | undefined;
  const typed = () => {
    again ??= stockExecutor({ ...question, query: print(withTypeNames(parse(question.query))) });
    return again;
  };
  const given: Case = { question, ours, stock, whole, differences, typed };
  const found: string[] = [];
  const unexplained: Difference[] = [];
  for (const difference of differences) {
    let name: string | undefined;
    for (const [kind, { is }] of Object.entries(kinds)) {
      if (name === undefined && (await is(difference, given))) name = kind;
    }
    if (name === undefined) unexplained.push(difference);
    else found.push(name);
  }
  return { kinds: found, unexplained };
}

const withTypeNames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set) => ({
      ...set,
      selections: [...set.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
    }),
  });
