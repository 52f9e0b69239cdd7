import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Allowance, largestAnswer, smallest, tooLarge, weigh } from './allowance.ts';
import { again, at, bad, type FieldName, missing, type Place } from './completion.ts';
import { ownMember, quoted } from './generated-code.ts';
import type { Repeated } from './run.ts';
import type { SelectedFields } from './selection.ts';
import { memberOf, type Value } from './value.ts';

/** Makes the answer to an operation of what subgraphs gave; `introspected` has the values of `__schema` and `__type`. */
export type Shape = (
  root: Value,
  introspected: Value,
  repeated: Repeated,
) => { readonly data: Value | null; readonly errors: readonly GraphQLError[] };

/** Shapes an object of one type; undefined where a null passes up through it. */
type ShapeObject = (source: Value, place: Place | null, introspected: Value) => Value | undefined;

/** What the specification calls ExecuteSelectionSet over values that are there: fields, in order, completed by type. */
export function compileShape(
  schema: GraphQLSchema,
  fieldsOf: (type: GraphQLObjectType, sets: readonly SelectionSetNode[]) => SelectedFields,
  root: GraphQLObjectType,
  set: SelectionSetNode,
): Shape {
  const numbers = new Map<SelectionSetNode, number>();
  const numberOf = (one: SelectionSetNode): number => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  };
  const known = new Map<string, ShapeObject>();
  /** Of the answer that is being made: shaping one is a single turn. */
  const making: Making = { left: 0, repeated: nothingRepeated, sites: 0 };
  /** Selections that are the same have one shape, however often fragments are spread. */
  const shapeFor = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ShapeObject => {
    const key = `${type.name} ${[...new Set(sets.map(numberOf))].join()}`;
    let shape = known.get(key);
    if (!shape) {
      shape = compileObject(type, fieldsOf(type, sets), childFor, making);
      known.set(key, shape);
    }
    return shape;
  };
  const childFor: ChildFor = (type, nodes, field) => {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return isObjectType(type) ? shapeFor(type, sets) : byTypeName(type, sets, field);
  };
  const byTypeName = (
    type: GraphQLAbstractType,
    sets: readonly SelectionSetNode[],
    field: FieldName,
  ): ShapeObject => {
    const shapes = new Map<string, ShapeObject>();
    return (source, place, introspected) => {
      const { __typename: name } = source;
      let shape = typeof name === 'string' ? shapes.get(name) : undefined;
      if (!shape) {
        const possible = typeof name === 'string' ? schema.getType(name) : undefined;
        if (!isObjectType(possible) || !schema.isSubType(type, possible)) return bad(place, field, undefined);
        shape = shapeFor(possible, sets);
        shapes.set(possible.name, shape);
      }
      return shape(source, place, introspected);
    };
  };
  const shape = shapeFor(root, [set]);
  return (source, introspected, repeated) => {
    making.left = largestAnswer;
    making.repeated = repeated;
    try {
      return { data: shape(source, null, introspected) ?? null, errors: [] };
    } catch (error) {
      if (error !== again) throw error;
    } finally {
      making.repeated = nothingRepeated;
    }
    const errors: GraphQLError[] = [];
    making.left = largestAnswer;
    return { data: shape(source, { up: null, errors }, introspected) ?? null, errors };
  };
}

/** The answer that is being made: what it may yet take, and what of it repeats. Fields of objects are numbered as they are met. */
type Making = Allowance & { repeated: Repeated; sites: number };
/** With places to be kept for errors, every place is shaped by itself. */
const nothingRepeated: Repeated = new Map();

type ChildFor = (
  type: GraphQLObjectType | GraphQLAbstractType,
  nodes: readonly FieldNode[],
  field: FieldName,
) => ShapeObject;

/** Writes a function for one object, which makes a literal of the fields that are asked for. */
function compileObject(
  type: GraphQLObjectType,
  fields: SelectedFields,
  childFor: ChildFor,
  making: Making,
): ShapeObject {
  const handed: unknown[] = [];
  const hand = (value: unknown): string => `c${handed.push(value) - 1}`;
  const members: string[] = [];
  const lines: string[] = [];
  let locals = 0;
  const local = (): string => `v${locals++}`;

  /** Completes what stands in `value` into a new variable, in which undefined says that null passes up. */
  const complete = (type: GraphQLOutputType, value: string, place: string, field: Field): string => {
    const result = local();
    const required = isNonNullType(type);
    const nullable = required ? type.ofType : type;
    const none = required ? 'undefined' : 'null';
    const absent = required ? `missing(${place},${field.name})` : 'null';
    const rest = `${value}===null||${value}===undefined?${absent}:bad(${place},${field.name},${none})`;
    if (isListType(nullable)) {
      const [index, item] = [local(), local()];
      lines.push(`let ${result};if(Array.isArray(${value})){${result}=[];`);
      lines.push(
        `for(let ${index}=0;${index}<${value}.length;${index}++){const ${item}=${value}[${index}];b.left-=${smallest};`,
      );
      const done = complete(nullable.ofType, item, `at(${place},${index})`, field);
      if (isNonNullType(nullable.ofType)) lines.push(`if(${done}===undefined){${result}=${none};break}`);
      lines.push(`${result}.push(${done})}}else ${result}=${rest};`);
    } else if (isLeafType(nullable)) {
      const made = leaf(nullable.name, value, isEnumType(nullable) ? hand(valuesOf(nullable)) : '');
      lines.push(`const ${result}=${made}:${rest};`);
    } else {
      const child = hand(childFor(nullable, field.nodes, field.named));
      const shaped = `${child}(${value},${place},x)${required ? '' : '??null'}`;
      lines.push(
        `const ${result}=typeof ${value}==="object"&&${value}!==null&&!Array.isArray(${value})?${shaped}:${rest};`,
      );
    }
    return result;
  };

  /** The same, taken from where it has been made before where the value repeats. */
  const once = (value: string, site: number, completed: () => string): string => {
    const [made, known, result] = [local(), local(), local()];
    lines.push(
      `const ${made}=b.repeated.size===0?undefined:b.repeated.get(${value}),${known}=${made}?.get(${site});let ${result};`,
      `if(${known}!==undefined){if((b.left-=${known}.weight)<0)tooLarge();${result}=${known}.made}else{const before=b.left;`,
    );
    lines.push(
      `${result}=${completed()};`,
      `if(${made}!==undefined&&${result}!==undefined)${made}.set(${site},{made:${result},weight:before-b.left})}`,
    );
    return result;
  };

  for (const [key, nodes] of fields) {
    const name = nodes[0]?.name.value ?? '';
    const member = quoted(key);
    if (name === '__typename') {
      members.push(entry(key, quoted(type.name)));
    } else if (name === '__schema' || name === '__type') {
      members.push(entry(key, `own(x,${member})??null`));
    } else {
      const definition = type.getFields()[name];
      if (!definition) throw new TypeError('A field that its type does not have.');
      const named: FieldName = { coordinate: `${type.name}.${name}` };
      const value = local();
      lines.push(`const ${value}=${ownMember('s', key)};`);
      const asked = { nodes, named, name: hand(named) };
      const done = isLeafType(getNamedType(definition.type))
        ? complete(definition.type, value, `at(p,${member})`, asked)
        : once(value, making.sites++, () => complete(definition.type, value, `at(p,${member})`, asked));
      if (isNonNullType(definition.type)) lines.push(`if(${done}===undefined)return undefined;`);
      members.push(entry(key, done));
    }
  }
  // What is asked of every object alike; texts are counted as they come.
  const fixed = [...fields.keys()].reduce((sum, key) => sum + key.length + smallest, smallest);
  const names = handed.map((_, index) => `c${index}`).join(',');
  const body = `"use strict";const[${names}]=c;return function(s,p,x){if((b.left-=${fixed})<0)tooLarge();${lines.join('\n')}return{${members}}}`;
  const make = new Function('c', 'own', 'at', 'bad', 'missing', 'b', 'weigh', 'tooLarge', body);
  return make(handed, memberOf, at, bad, missing, making, weigh, tooLarge);
}

type Field = { readonly nodes: readonly FieldNode[]; readonly named: FieldName; readonly name: string };

/** A condition on a leaf and its value where it holds: a subgraph's scalars are taken as they are where they are valid. */
function leaf(type: string, value: string, values: string): string {
  const counted = `(b.left-=${value}.length,${value})`;
  switch (type) {
    case 'String':
      return `typeof ${value}==="string"?${counted}`;
    case 'ID':
      return `typeof ${value}==="string"?${counted}:Number.isInteger(${value})?String(${value})`;
    case 'Boolean':
      return `typeof ${value}==="boolean"?${value}`;
    case 'Int':
      return `(${value}|0)===${value}?${value}`;
    case 'Float':
      return `Number.isFinite(${value})?${value}`;
    default:
      if (values !== '') return `${values}.has(${value})?${value}`;
      return `${value}!==null&&${value}!==undefined?(b.left-=weigh(${value}),${value})`;
  }
}

const valuesOf = (type: { getValues(): readonly { readonly name: string }[] }): ReadonlySet<string> =>
  new Set(type.getValues().map(({ name }) => name));

/** A member of an object literal. Only a computed key makes `__proto__` a member of its own. */
const entry = (key: string, value: string): string =>
  key === '__proto__' ? `[${quoted(key)}]:${value}` : `${quoted(key)}:${value}`;
