import { isInherited, isValue, memberOf, mergeMember, type Value } from './value.ts';

/**
 * What is written for one operation: code in which every key is fixed runs several times faster than code that is
 * handed keys. Nothing gets into its text but names that are checked and numbers; all else is handed to it.
 */

/** A GraphQL name as a text in code. Throws on anything else. */
export function quoted(name: string): string {
  if (!/^[_A-Za-z][_0-9A-Za-z]*$/.test(name)) throw new TypeError('No GraphQL name.');
  return `"${name}"`;
}

/** A member of an object's own, as an expression; `own` has to be memberOf there. */
export const ownMember = (object: string, key: string): string =>
  isInherited(key) ? `own(${object},${quoted(key)})` : `${object}[${quoted(key)}]`;

/** Reads one member. */
export type Reader = (value: Value) => unknown;

/** A reader of a key. */
export function compileReader(key: string): Reader {
  return new Function('own', `"use strict";return function(o){return ${ownMember('o', key)}}`)(memberOf);
}

/** The objects at a plan's path, each once. */
export type Collect = (root: Value) => readonly Value[];

/**
 * A collector for a path of response keys, `@` standing for every item of a list. Null, absent and other places are
 * left out. `shared` has the depths below which one object may stand at several places.
 */
export function compileCollect(path: readonly string[], shared: ReadonlySet<number>): Collect {
  let before = '';
  let after = '';
  let here = 'root';
  let seen = 0;
  for (const [depth, part] of path.entries()) {
    const next = `v${depth}`;
    if (part === '@') {
      before += `if(Array.isArray(${here}))for(let i${depth}=0;i${depth}<${here}.length;i${depth}++){const ${next}=${here}[i${depth}];`;
      after = `}${after}`;
    } else {
      before += `if(isValue(${here})){const ${next}=${ownMember(here, part)};`;
      after = `}${after}`;
    }
    here = next;
    if (!shared.has(depth + 1)) continue;
    before = `const s${seen}=new Set();${before}if(!s${seen}.has(${here})){s${seen}.add(${here});`;
    after = `}${after}`;
    seen += 1;
  }
  const body = `"use strict";return function(root){const found=[];${before}if(isValue(${here}))found.push(${here});${after}return found}`;
  return new Function('own', 'isValue', body)(memberOf, isValue);
}

/** Merges an entity into an object of the answer. */
export type Merge = (target: Value, source: Value) => void;

/** A merge of those members that were asked for. */
export function compileMerge(keys: readonly string[]): Merge {
  const lines = keys.map((key) =>
    isInherited(key)
      ? `member(t,${quoted(key)},own(s,${quoted(key)}));`
      : `v=s[${quoted(key)}];if(v!==undefined)if(t[${quoted(key)}]===undefined)t[${quoted(key)}]=v;else member(t,${quoted(key)},v);`,
  );
  const body = `"use strict";return function(t,s){let v;${lines.join('')}}`;
  return new Function('own', 'member', body)(memberOf, mergeMember);
}
