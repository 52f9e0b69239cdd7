import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer } from './fetch.ts';
import type { Path } from './places.ts';
import { isValue } from './value.ts';

/** An error of a subgraph, whatever it was sent as; without a path where it has none that can be one. */
export type SubgraphError = Pick<GraphQLFormattedError, 'message' | 'extensions'> & {
  readonly path?: Path;
};

/** The errors of an answer, whatever it holds: a subgraph that answers garbage costs its own fields only. */
export function errorsOf(answer: SubgraphAnswer): readonly SubgraphError[] {
  if (!isValue(answer)) return [{ message: 'The subgraph answered no object.' }];
  const listed: unknown = answer.errors;
  if (listed === undefined || listed === null) {
    return isValue(answer.data) ? [] : [{ message: 'The subgraph answered without data.' }];
  }
  if (!Array.isArray(listed)) return [{ message: 'The subgraph answered errors that are no list.' }];
  return listed.map((error: unknown): SubgraphError => {
    const { message, path, extensions } = isValue(error) ? error : {};
    return {
      message: typeof message === 'string' ? message : 'The subgraph gave no message.',
      ...(isPath(path) ? { path } : {}),
      ...(isValue(extensions) ? { extensions } : {}),
    };
  });
}

const isPath = (path: unknown): path is Path =>
  Array.isArray(path) &&
  path.length > 0 &&
  path.every((part) => typeof part === 'string' || typeof part === 'number');

/** The error at a place of the answer. */
export const errorAt = ({ message, extensions }: SubgraphError, path: Path): GraphQLError =>
  new GraphQLError(message, { path: [...path], extensions: { ...extensions } });
