import {
  baseType,
  buildSubgraph,
  type CompositeType,
  type Directive,
  FieldDefinition,
  InterfaceType,
  isCompositeType,
  isObjectType,
  ObjectType,
  parseFieldSetArgument,
  type SelectionSet,
  type Subgraph,
} from '@apollo/federation-internals';
import type { DocumentNode } from 'graphql';

/** One subgraph's schema, before composition. */
export type SubgraphDefinition = { readonly name: string; readonly typeDefs: DocumentNode };

/** OR of ANDs, as `@requiresScopes` has it. */
type Scopes = readonly (readonly string[])[];
/** What all subgraphs together say must be held, by coordinate; each of a coordinate's must be met. */
type Rules = ReadonlyMap<string, readonly Scopes[]>;

/**
 * What would compose and then be answered without its rules, or wrongly, so that composeHub refuses it. One error for
 * each place, `[subgraph] coordinate: what is wrong`. Directives are known by what they link to, under any name.
 */
export function ungovernable(definitions: readonly SubgraphDefinition[]): readonly Error[] {
  const subgraphs = definitions.map(({ name, typeDefs }) =>
    buildSubgraph(name, `http://${name}.invalid/graphql`, typeDefs, false),
  );
  const rules = rulesOf(subgraphs);
  const perSubgraph = subgraphs.flatMap((subgraph) =>
    [
      ...emptyScopes(subgraph),
      ...notCarriedOut(subgraph),
      ...throughRequires(subgraph, subgraphs, rules),
      ...throughKeys(subgraph, subgraphs, rules),
    ].map((wrong) => new Error(`[${subgraph.name}] ${wrong}`)),
  );
  return [...perSubgraph, ...wholly(subgraphs, rules).map((wrong) => new Error(wrong))];
}

/** A type with nothing but fields that need more than it does could be asked for and told nothing by; roots aside. */
function wholly(subgraphs: readonly Subgraph[], rules: Rules): readonly string[] {
  const fields = new Map<string, FieldDefinition<ObjectType>[]>();
  for (const { schema } of subgraphs) {
    for (const type of schema.objectTypes()) {
      if (type.isRootType()) continue;
      const known = type.fields().filter((field) => !field.name.startsWith('_'));
      fields.set(type.name, [...(fields.get(type.name) ?? []), ...known]);
    }
  }
  return [...fields].flatMap(([type, known]) => {
    const held = rulesAt(rules, [type]);
    const needs = (field: FieldDefinition<ObjectType>) =>
      rulesAt(rules, [field.coordinate, ...(field.type ? [baseType(field.type).name] : [])]);
    const isFree = (field: FieldDefinition<ObjectType>) =>
      needs(field).every((need) => lacking(held, need).length === 0);
    return known.length === 0 || known.some(isFree)
      ? []
      : [`${type}: each of its fields requires more than it does; put the rule on the type.`];
  });
}

function rulesOf(subgraphs: readonly Subgraph[]): Rules {
  const rules = new Map<string, Scopes[]>();
  for (const subgraph of subgraphs) {
    for (const directive of subgraph.metadata().requiresScopesDirective().applications()) {
      const coordinate = coordinateOf(directive.parent);
      rules.set(coordinate, [...(rules.get(coordinate) ?? []), scopesOf(directive.arguments())]);
    }
  }
  return rules;
}

/** A list of lists; anything else names no scope. */
const scopesOf = ({ scopes }: { readonly scopes: unknown }): Scopes =>
  Array.isArray(scopes) ? scopes.map((all) => (Array.isArray(all) ? all.map(String) : [])) : [];

/** The composer reads `[]` and `[[]]` as a rule that everybody meets, and drops them beside another. */
function emptyScopes(subgraph: Subgraph): readonly string[] {
  return [...subgraph.metadata().requiresScopesDirective().applications()].flatMap((directive) => {
    const scopes = scopesOf(directive.arguments());
    const empty = scopes.length === 0 || scopes.some((all) => all.length === 0 || all.includes(''));
    return empty
      ? [`${coordinateOf(directive.parent)}: @requiresScopes without a scope; name a data product.`]
      : [];
  });
}

/** Directives that compose, and that the hub does not enforce or does not execute. */
function notCarriedOut(subgraph: Subgraph): readonly string[] {
  const metadata = subgraph.metadata();
  const policies = [...metadata.policyDirective().applications()].map(
    ({ parent }) => `${coordinateOf(parent)}: @policy is not enforced here; use @requiresScopes.`,
  );
  const contexts = [...metadata.fromContextDirective().applications()].map(
    ({ parent }) => `${coordinateOf(parent)}: @fromContext is not carried out here; use @requires.`,
  );
  return [...policies, ...contexts];
}

/**
 * A field that needs others by `@requires` has what they hold, so it must repeat their rules. Arguments inside a
 * selection compose, and the planner answers them wrongly.
 */
function throughRequires(
  subgraph: Subgraph,
  subgraphs: readonly Subgraph[],
  rules: Rules,
): readonly string[] {
  return [...subgraph.metadata().requiresDirective().applications()].flatMap((directive) => {
    const field: unknown = directive.parent;
    if (!(field instanceof FieldDefinition)) return [];
    const selection = parseFieldSetArgument({
      parentType: field.parent,
      directive: directive as Directive<never, { fields: never }>,
    });
    const held = rulesAt(rules, [field.parent.name, field.coordinate]);
    return [
      ...(hasArguments(selection) ? [`${field.coordinate}: arguments inside @requires`] : []),
      ...missing(selection, held, subgraphs, rules).map(
        ({ coordinate, products }) =>
          `${field.coordinate}: needs ${coordinate} by @requires and does not repeat its rule; require ${products} too.`,
      ),
    ];
  });
}

/** A key is sent to other subgraphs for whoever asks anything of them, so it has no rule that its type has not. */
function throughKeys(subgraph: Subgraph, subgraphs: readonly Subgraph[], rules: Rules): readonly string[] {
  return [...subgraph.metadata().keyDirective().applications()].flatMap((directive) => {
    const type: unknown = directive.parent;
    if (!(type instanceof ObjectType || type instanceof InterfaceType)) return [];
    const selection = parseFieldSetArgument({
      parentType: type,
      directive: directive as Directive<never, { fields: never }>,
    });
    return missing(selection, rulesAt(rules, [type.name]), subgraphs, rules).map(
      ({ coordinate, products }) =>
        `${type.name}: its key has ${coordinate}, which requires ${products}; a key is sent for whoever asks.`,
    );
  });
}

type Missing = { readonly coordinate: string; readonly products: string };

/** What a selection gives that the rules held do not cover, with the products of it. */
function missing(
  selection: SelectionSet,
  held: readonly Scopes[],
  subgraphs: readonly Subgraph[],
  rules: Rules,
): readonly Missing[] {
  const holdersOf = (type: CompositeType): readonly string[] =>
    isObjectType(type) ? [type.name] : [type.name, ...possibleTypes(type.name, subgraphs)];
  const lackingAt = (coordinate: string, needs: readonly Scopes[]): readonly Missing[] => {
    const products = [...new Set(needs.flatMap((need) => lacking(held, need)))].sort();
    return products.length > 0 ? [{ coordinate, products: products.join(' and ') }] : [];
  };
  return selection.selections().flatMap((selected) => {
    const below = selected.selectionSet ? missing(selected.selectionSet, held, subgraphs, rules) : [];
    if (selected.kind === 'FragmentSelection') {
      const condition = selected.element.typeCondition;
      return condition
        ? [...lackingAt(condition.name, rulesAt(rules, holdersOf(condition))), ...below]
        : below;
    }
    const { definition } = selected.element;
    const returned = baseType(definition.type ?? definition.parent);
    const coordinates = [
      ...holdersOf(definition.parent).map((holder) => `${holder}.${definition.name}`),
      ...(isCompositeType(returned) ? holdersOf(returned) : [returned.name]),
    ];
    return [...lackingAt(definition.coordinate, rulesAt(rules, coordinates)), ...below];
  });
}

const rulesAt = (rules: Rules, coordinates: readonly string[]): readonly Scopes[] =>
  coordinates.flatMap((coordinate) => rules.get(coordinate) ?? []);

/** The products that a need has beyond the rules held: none where whoever meets all of those meets it. */
function lacking(held: readonly Scopes[], need: Scopes): readonly string[] {
  let ways: readonly ReadonlySet<string>[] = [new Set()];
  for (const scopes of held) {
    ways = ways.flatMap((way) => scopes.map((all) => new Set([...way, ...all])));
  }
  for (const way of ways) {
    const left = need.map((all) => all.filter((product) => !way.has(product)));
    if (left.every((products) => products.length > 0)) {
      return left.reduce((best, products) => (products.length < best.length ? products : best));
    }
  }
  return [];
}

/** Object types of an interface or union, in any subgraph. */
function possibleTypes(name: string, subgraphs: readonly Subgraph[]): readonly string[] {
  const found = subgraphs.flatMap(({ schema }) => {
    const type = schema.type(name);
    if (type?.kind === 'UnionType') return type.types().map((member) => member.name);
    return type?.kind === 'InterfaceType' ? type.possibleRuntimeTypes().map((member) => member.name) : [];
  });
  return [...new Set(found)];
}

const hasArguments = (selection: SelectionSet): boolean =>
  selection.selections().some((selected) => {
    if (selected.kind === 'FieldSelection' && Object.keys(selected.element.args ?? {}).length > 0) {
      return true;
    }
    return selected.selectionSet !== undefined && hasArguments(selected.selectionSet);
  });

const coordinateOf = (element: unknown): string => {
  if (typeof element !== 'object' || element === null) return '';
  if ('coordinate' in element) return String(element.coordinate);
  return 'name' in element ? String(element.name) : '';
};
