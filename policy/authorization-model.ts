import { type ConstDirectiveNode, type DocumentNode, Kind, parse, type TypeNode } from 'graphql';

/** OR of ANDs of data product ids, as `@requiresScopes` has it. Any one inner list suffices; an empty inner list never does. */
export type Requirement = readonly (readonly string[])[];

/**
 * What the supergraph says must be held, by coordinate: `Type` or `Type.field`. Several requirements on one
 * coordinate must all be met. An input type has those of every enumeration and scalar
 * that it holds; an interface or union those of some type that it may be. Read from the full SDL, before it is stripped for the planner.
 */
export type AuthorizationModel = {
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>;
  /** Coordinates under `@authenticated`; the hub admits nobody without a token, so they add nothing but count. */
  readonly authenticated: ReadonlySet<string>;
  /** Object types by the interface or union that they belong to. */
  readonly possibleTypes: ReadonlyMap<string, readonly string[]>;
};

const features = ['requiresScopes', 'authenticated', 'policy'] as const;
type Feature = (typeof features)[number];
const securityFeature = /^https:\/\/specs\.apollo\.dev\/(requiresScopes|authenticated|policy)\/v/;

/** A supergraph without any rule, or with an empty one, must not be served as if it were governed. */
export class AuthorizationModelError extends Error {
  override name = 'AuthorizationModelError';
}

/**
 * Reads the model out of a supergraph's SDL. Renamed imports are honoured: the directive's name is taken from
 * its `@link`. Throws AuthorizationModelError on `scopes: []` and `scopes: [[]]`, which would mean nothing
 * or everything to different readers, and on `@policy`, which the hub does not enforce.
 */
export function readAuthorizationModel(supergraphSdl: string): AuthorizationModel {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = linkedNames(document);
  const requirements = new Map<string, Requirement[]>();
  const authenticated = new Set<string>();
  const possibleTypes = new Map<string, string[]>();
  const inputs = new Map<string, readonly string[]>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    for (const directive of directives ?? []) {
      if (directive.name.value === names.authenticated) authenticated.add(coordinate);
      if (directive.name.value === names.policy) {
        throw new AuthorizationModelError(
          `${coordinate}: @policy is not enforced here; use @requiresScopes.`,
        );
      }
      if (directive.name.value !== names.requiresScopes) continue;
      const list = requirements.get(coordinate) ?? [];
      list.push(requirementOf(directive, coordinate));
      requirements.set(coordinate, list);
    }
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const type = definition.name.value;
    if ('directives' in definition) read(type, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      possibleTypes.set(
        type,
        (definition.types ?? []).map((member) => member.name.value),
      );
    }
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      inputs.set(
        type,
        (definition.fields ?? []).map((field) => namedTypeOf(field.type)),
      );
    }
    if (
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    ) {
      for (const field of definition.fields ?? []) read(`${type}.${field.name.value}`, field.directives);
      if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) continue;
      for (const parent of definition.interfaces ?? []) {
        const members = possibleTypes.get(parent.name.value);
        if (members) members.push(type);
        else possibleTypes.set(parent.name.value, [type]);
      }
    }
  }
  for (const input of inputs.keys()) {
    const held = [...heldBy(input, inputs, new Set())].flatMap((type) => requirements.get(type) ?? []);
    if (held.length > 0) requirements.set(input, held);
  }
  for (const [type, members] of possibleTypes) {
    const anyOf = members.flatMap((member) => allOf(requirements.get(member) ?? []));
    if (anyOf.some((all) => all.length === 0)) continue;
    requirements.set(type, [...(requirements.get(type) ?? []), anyOf]);
  }
  return { requirements, authenticated, possibleTypes };
}

/** One requirement that is met where all of them are; a single empty alternative where there is none. */
function allOf(requirements: readonly Requirement[]): Requirement {
  return requirements.reduce<Requirement>(
    (ways, requirement) =>
      ways.flatMap((way) => requirement.map((all) => [...new Set([...way, ...all])].sort())),
    [[]],
  );
}

/** The enumerations and scalars that an input type holds, at any depth. */
function heldBy(
  type: string,
  inputs: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): ReadonlySet<string> {
  const members = inputs.get(type);
  if (!members) return new Set([type]);
  if (seen.has(type)) return new Set();
  seen.add(type);
  return new Set(members.flatMap((member) => [...heldBy(member, inputs, seen)]));
}

/** The name of a type without its lists and non-nulls. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** True where the model governs nothing: such a supergraph is refused outside ungoverned mode. */
export function isEmptyModel(model: AuthorizationModel): boolean {
  return model.requirements.size === 0;
}

/**
 * The SDL that the planner may load: without the links, definitions and uses of the security features, which it
 * refuses with `for: SECURITY` and would ignore without.
 */
export function stripAuthorization(supergraphSdl: string): DocumentNode {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = linkedNames(document);
  const drop = new Set(Object.values(names));
  const clean = <T>(node: T): T => {
    if (Array.isArray(node)) return node.map(clean) as T;
    if (node === null || typeof node !== 'object') return node;
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      copy[key] =
        key === 'directives' && Array.isArray(value)
          ? value.filter((directive) => !dropped(directive, drop)).map(clean)
          : clean(value);
    }
    return copy as T;
  };
  return clean({
    ...document,
    definitions: document.definitions.filter(
      (definition) =>
        !(
          (definition.kind === Kind.DIRECTIVE_DEFINITION && drop.has(definition.name.value)) ||
          (definition.kind === Kind.SCALAR_TYPE_DEFINITION &&
            [...drop, ...features].some((name) => definition.name.value.startsWith(`${name}__`)))
        ),
    ),
  });
}

function dropped(directive: ConstDirectiveNode, names: ReadonlySet<string>): boolean {
  if (names.has(directive.name.value)) return true;
  return directive.name.value === 'link' && securityFeature.test(stringArgument(directive, 'url') ?? '');
}

/** The directives' names in this document. The link specification lets an import rename one, and `as` the feature. */
function linkedNames(document: DocumentNode): Record<Feature, string> {
  const names: Record<Feature, string> = {
    requiresScopes: 'requiresScopes',
    authenticated: 'authenticated',
    policy: 'policy',
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      if (directive.name.value !== 'link') continue;
      const linked = securityFeature.exec(stringArgument(directive, 'url') ?? '')?.[1];
      const feature = features.find((name) => name === linked);
      if (!feature) continue;
      names[feature] = importedName(directive, feature) ?? stringArgument(directive, 'as') ?? feature;
    }
  }
  return names;
}

function importedName(link: ConstDirectiveNode, feature: Feature): string | undefined {
  const imports = link.arguments?.find((argument) => argument.name.value === 'import')?.value;
  if (imports?.kind !== Kind.LIST) return undefined;
  for (const item of imports.values) {
    if (item.kind === Kind.STRING && item.value === `@${feature}`) return feature;
    if (item.kind !== Kind.OBJECT) continue;
    const text = (member: string) => {
      const value = item.fields.find((field) => field.name.value === member)?.value;
      return value?.kind === Kind.STRING ? value.value : undefined;
    };
    if (text('name') === `@${feature}`) return (text('as') ?? feature).replace(/^@/, '');
  }
  return undefined;
}

function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function requirementOf(directive: ConstDirectiveNode, coordinate: string): Requirement {
  const scopes = directive.arguments?.find((argument) => argument.name.value === 'scopes')?.value;
  const requirement =
    scopes?.kind === Kind.LIST
      ? scopes.values.map((all) =>
          all.kind === Kind.LIST
            ? all.values.map((scope) => (scope.kind === Kind.STRING ? scope.value : ''))
            : [],
        )
      : [];
  if (requirement.length === 0 || requirement.some((all) => all.length === 0 || all.includes(''))) {
    throw new AuthorizationModelError(`${coordinate}: @requiresScopes without a scope; name a data product.`);
  }
  return requirement;
}
