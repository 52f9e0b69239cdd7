import { GraphQLError } from 'graphql';
import { mostErrors, tooLarge } from './allowance.ts';
import type { Path } from './places.ts';

/** A place in the answer that is being shaped, as a chain to the root, which keeps the errors. */
export type Place = Key | Root;
type Key = { readonly up: Place; readonly key: string | number };
type Root = { readonly up: null; readonly errors: GraphQLError[] };

/** A field as errors name it. */
export type FieldName = { readonly coordinate: string };

/** Thrown where something is wrong and places are not kept: the answer is shaped again with places. */
export const again: unique symbol = Symbol('again');

/** The place of a member or item. Null stands for any place: on the way that nearly every answer takes none is kept. */
export const at = (place: Place | null, key: string | number): Place | null =>
  place === null ? null : { up: place, key };

/** Tells that a subgraph gave what the field's type does not have. Gives back what stands for it. */
export function bad<None extends null | undefined>(
  place: Place | null,
  { coordinate }: FieldName,
  none: None,
): None {
  tell(place, `A subgraph answered ${coordinate} with a value that is not of its type.`);
  return none;
}

/** Tells that a null stands where it may not, in the words of graphql-js; undefined passes it up. */
export function missing(place: Place | null, { coordinate }: FieldName): undefined {
  tell(place, `Cannot return null for non-nullable field ${coordinate}.`, nullError);
}

/** Marks the errors that tell of nothing but a null. */
const nullError = new WeakSet<GraphQLError>();

/** Errors that an answer has beside those that subgraphs gave: a null is not told where one of theirs tells of it. */
export function untold(
  errors: readonly GraphQLError[],
  told: readonly GraphQLError[],
): readonly GraphQLError[] {
  if (errors.length === 0 || told.length === 0) return errors;
  const places = new Set<string>();
  const above = new Set<string>();
  for (const { path = [] } of told) {
    for (let length = 0; length < path.length; length += 1) above.add(JSON.stringify(path.slice(0, length)));
    places.add(JSON.stringify(path));
  }
  const isTold = (path: Path): boolean =>
    above.has(JSON.stringify(path)) ||
    path.some((_, index) => places.has(JSON.stringify(path.slice(0, index + 1))));
  return errors.filter((error) => !nullError.has(error) || !isTold(error.path ?? []));
}

function tell(place: Place | null, message: string, marked?: WeakSet<GraphQLError>): void {
  if (place === null) throw again;
  const path: (string | number)[] = [];
  let here = place;
  while (here.up !== null) {
    path.unshift(here.key);
    here = here.up;
  }
  if (here.errors.length >= mostErrors) tooLarge();
  const error = new GraphQLError(message, { path });
  marked?.add(error);
  here.errors.push(error);
}
