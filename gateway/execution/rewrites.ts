import type { FetchDataRewrite } from '@apollo/query-planner';
import type { TypeConditions } from './type-conditions.ts';
import { isValue, memberOf, setMember, type Value } from './value.ts';

/** Changes a value in place. */
export type Rewrite = (value: Value) => void;

const fragment = '... on ';

/** Compiles a plan's rewrites (set a value, rename a key); undefined where there are none. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  conditions: TypeConditions,
): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const steps = rewrites.map((rewrite) => compileRewrite(rewrite, rewrite.path, conditions));
  return (value) => {
    for (const step of steps) step(value);
  };
}

function compileRewrite(
  rewrite: FetchDataRewrite,
  [first, ...rest]: readonly string[],
  conditions: TypeConditions,
): Rewrite {
  if (first === undefined) return () => {};
  if (first.startsWith(fragment)) {
    const types = conditions(first.slice(fragment.length));
    const within = compileRewrite(rewrite, rest, conditions);
    return (value) => {
      const { __typename: type } = value;
      // Where no type is told there is only one that it can be.
      if (typeof type !== 'string' || types.has(type)) within(value);
    };
  }
  if (rest.length > 0) {
    const within = compileRewrite(rewrite, rest, conditions);
    return (value) => everyObject(memberOf(value, first), within);
  }
  if (rewrite.kind === 'ValueSetter') {
    const { setValueTo } = rewrite;
    return (value) => setMember(value, first, setValueTo);
  }
  const { renameKeyTo } = rewrite;
  return (value) => {
    const member = memberOf(value, first);
    if (member === undefined) return;
    if (member !== null || memberOf(value, renameKeyTo) === undefined) setMember(value, renameKeyTo, member);
    setMember(value, first, undefined);
  };
}

function everyObject(value: unknown, rewrite: Rewrite): void {
  if (Array.isArray(value)) for (const item of value) everyObject(item, rewrite);
  else if (isValue(value)) rewrite(value);
}
