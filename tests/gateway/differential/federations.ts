import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { dice } from './operations.ts';
import type { Definition } from './world.ts';

type Dice = ReturnType<typeof dice>;

/** A federation that composes. */
export type Composed = { readonly definitions: readonly Definition[]; readonly supergraphSdl: string };

/** Links a subgraph's schema to what it may use of the federation's specification. */
export const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject"])';

/** What every subgraph has in common: types without a key. */
const values = (hidden: boolean) => `
enum Colour { RED GREEN BLUE${hidden ? ' @inaccessible' : ''} }
scalar GeoJSON
input Filter { text: String inner: Filter colours: [Colour!] = [RED] }
type Sku @shareable { code: String! size: Int }
type Box @shareable { width: Int! colour: Colour sku: Sku skus: [Sku!] cells: [[Int]] grid: [[Sku!]!] }
`;

const leaves = [
  'Int',
  'Float',
  'String',
  'Boolean',
  'ID',
  'Colour',
  'GeoJSON',
  '[String!]',
  '[[Int]]',
  'Int!',
  '[Colour]',
];
const argumentLists = [
  '',
  '',
  '',
  '(n: Int = 1)',
  '(f: Filter)',
  '(c: Colour = RED, ids: [ID!])',
  '(on: Boolean, n: Int!)',
];
const keySets = [['id'], ['id', 'sku { code }'], ['id code'], ['id', 'code'], ['sku { code }', 'id']];
const keyFields: Readonly<Record<string, string>> = { id: 'id: ID!', code: 'code: Int!', sku: 'sku: Sku!' };

/** An entity: its keys, and how each subgraph knows it. */
type Entity = {
  readonly name: string;
  readonly keys: readonly string[];
  readonly home: string;
  readonly others: ReadonlyMap<string, 'reference' | 'extends'>;
};

/** The types of one subgraph that is being written: header by name, fields by type. */
type Draft = {
  readonly name: string;
  readonly headers: Map<string, string>;
  readonly fields: Map<string, Set<string>>;
};

/**
 * A small federation with what federation has: entities with several, compound and nested keys, values, interfaces,
 * unions, `@interfaceObject`, `@requires` of fields and of what is in them, `@provides`, `@override`, `@shareable`,
 * `@inaccessible`, root types of other names, mutations; `needy` ones with `@requires` where an interface is taken for an
 * object. Undefined where it does not compose.
 */
export function randomFederation(roll: Dice, needy: boolean): Composed | undefined {
  const names = ['s0', 's1', 's2', 's3'].slice(0, 2 + roll.below(3));
  const drafts = new Map(
    names.map((name): [string, Draft] => [name, { name, headers: new Map(), fields: new Map() }]),
  );
  const add = (subgraph: string, type: string, field: string, header = `type ${type}`) => {
    const draft = drafts.get(subgraph);
    if (!draft) return;
    if (!draft.headers.has(type)) draft.headers.set(type, header);
    const fields = draft.fields.get(type) ?? new Set();
    draft.fields.set(type, fields.add(field));
  };
  const entities = Array.from({ length: 2 + roll.below(3) }, (_, index): Entity => {
    const home = names[index % names.length] ?? 's0';
    const others = names.flatMap((name) => {
      const way = roll.pick(['none', 'reference', 'extends', 'extends'] as const) ?? 'none';
      return name === home || way === 'none' ? [] : [[name, way] as const];
    });
    return { name: `E${index}`, home, keys: roll.pick(keySets) ?? ['id'], others: new Map(others) };
  });

  for (const { name, home, keys, others } of entities) {
    const write = (subgraph: string, used: readonly string[], resolvable: boolean) => {
      const declared = used.map((key) => `@key(fields: "${key}"${resolvable ? '' : ', resolvable: false'})`);
      const header = `type ${name} ${declared.join(' ')}`;
      for (const key of used) {
        for (const field of key
          .replace(/\{.*\}/, '')
          .trim()
          .split(/\s+/))
          add(subgraph, name, keyFields[field] ?? '', header);
      }
    };
    write(home, keys, true);
    for (const [subgraph, way] of others) {
      write(
        subgraph,
        way === 'extends' && roll.chance(0.4) ? keys : [roll.pick(keys) ?? 'id'],
        way === 'extends',
      );
    }
  }

  // An interface whose members one subgraph knows, and others take for an object.
  const media = roll.chance(0.6) ? names[0] : undefined;
  if (media !== undefined) {
    add(media, 'Media', 'id: ID!', 'interface Media @key(fields: "id")');
    add(media, 'Media', 'title: String');
    for (const member of ['Book', 'Film']) {
      for (const field of ['id: ID!', 'title: String', `own_${member}: Box`]) {
        add(media, member, field, `type ${member} implements Media @key(fields: "id")`);
      }
    }
    for (const name of names.slice(1).filter(() => roll.chance(0.7))) {
      add(name, 'Media', 'id: ID!', 'type Media @interfaceObject @key(fields: "id")');
      // Asked for within fragments, the planner takes seconds over it and gives up.
      if (needy && roll.chance(0.2)) {
        add(name, 'Media', 'title: String @external');
        add(name, 'Media', `shout_${name}: String @requires(fields: "title")`);
      }
    }
  }

  const known = (subgraph: string): readonly string[] => [
    ...entities.flatMap(({ name, home, others }) =>
      home === subgraph || others.has(subgraph) ? [name] : [],
    ),
    ...(drafts.get(subgraph)?.headers.has('Media') ? ['Media'] : []),
  ];
  const defines = ({ home, others }: Entity, subgraph: string) =>
    home === subgraph || others.get(subgraph) === 'extends';

  // Of each subgraph its own interface and union.
  for (const name of names) {
    const members = entities.filter((entity) => defines(entity, name)).slice(0, 1 + roll.below(3));
    if (members.length > 0 && roll.chance(0.7)) {
      add(name, `Named_${name}`, `label_${name}: String`, `interface Named_${name}`);
      for (const { name: type } of members) {
        const draft = drafts.get(name);
        draft?.headers.set(
          type,
          (draft.headers.get(type) ?? '').replace(/^type (\w+)/, `type $1 implements Named_${name}`),
        );
        add(name, type, `label_${name}: String`);
      }
    }
    const either = [
      ...entities.filter((entity) => defines(entity, name)).map((entity) => entity.name),
      'Box',
    ];
    if (either.length > 1 && roll.chance(0.7))
      drafts.get(name)?.headers.set(`Any_${name}`, `union Any_${name} = ${either.join(' | ')}`);
  }

  const typeIn = (subgraph: string): string => {
    if (roll.chance(0.45)) return roll.pick(leaves) ?? 'Int';
    const abstract = [`Named_${subgraph}`, `Any_${subgraph}`].filter((type) =>
      drafts.get(subgraph)?.headers.has(type),
    );
    const named = roll.pick([...known(subgraph), ...known(subgraph), ...abstract, 'Box']) ?? 'Box';
    return roll.pick([named, named, `${named}!`, `[${named}]`, `[${named}!]!`, `[[${named}]]`]) ?? named;
  };
  const field = (subgraph: string, name: string) => `${name}${roll.pick(argumentLists)}: ${typeIn(subgraph)}`;

  for (const entity of entities) {
    const { name, home, others } = entity;
    const low = name.toLowerCase();
    for (let at = 0; at < 2 + roll.below(2); at += 1) add(home, name, field(home, `${low}_${home}_${at}`));
    const extending = [...others].flatMap(([subgraph, way]) => (way === 'extends' ? [subgraph] : []));
    add(home, name, `${low}_text: String${extending.length > 0 ? ' @shareable' : ''}`);
    add(home, name, `${low}_box: Box`);
    add(home, name, `${low}_moved: Int`);
    const [heir] = extending;
    if (heir && roll.chance(0.4)) add(heir, name, `${low}_moved: Int @override(from: "${home}")`);
    for (const subgraph of extending) {
      for (let at = 0; at < 1 + roll.below(2); at += 1) {
        const hidden = roll.chance(0.05) ? ' @inaccessible' : '';
        add(subgraph, name, `${field(subgraph, `${low}_${subgraph}_${at}`)}${hidden}`);
      }
      const way = roll.next();
      if (way < 0.35) {
        add(subgraph, name, `${low}_text: String @external`);
        add(subgraph, name, `${low}_needs_${subgraph}: String @requires(fields: "${low}_text")`);
      } else if (way < 0.6) {
        add(subgraph, name, `${low}_box: Box @external`);
        const needed = roll.pick(['width', 'width sku { size }', 'skus { code size }', 'cells colour']);
        add(
          subgraph,
          name,
          `${low}_needs_${subgraph}(n: Int): Int @requires(fields: "${low}_box { ${needed} }")`,
        );
        const [other] = extending.filter((one) => one !== subgraph);
        if (other && roll.chance(0.5)) {
          add(other, name, `${low}_needs_${subgraph}: Int @external`);
          add(other, name, `${low}_twice_${other}: Int @requires(fields: "${low}_needs_${subgraph}")`);
        }
      } else if (way < 0.75) {
        add(subgraph, name, `${low}_text: String @external`);
        add(subgraph, 'Query', `${subgraph}_given_${low}: [${name}] @provides(fields: "${low}_text")`);
      } else if (way < 0.9) {
        add(subgraph, name, `${low}_text: String @shareable`);
      }
    }
  }
  for (const name of names) {
    if (media !== undefined && drafts.get(name)?.headers.get('Media')?.startsWith('type'))
      add(name, 'Media', field(name, `media_${name}`));
    for (const type of known(name)) {
      add(name, 'Query', `${name}_${type.toLowerCase()}${roll.pick(argumentLists)}: ${type}`);
      add(name, 'Query', `${name}_${type.toLowerCase()}s: [${type}${roll.pick(['', '!'])}]`);
    }
    for (const type of [`Named_${name}`, `Any_${name}`]) {
      if (drafts.get(name)?.headers.has(type)) add(name, 'Query', `${name}_${type.toLowerCase()}: [${type}]`);
    }
    add(name, 'Query', field(name, `${name}_field`));
    if (roll.chance(0.5)) {
      add(name, 'Mutation', `${name}_touch(by: Int = 1): Int`);
      add(name, 'Mutation', field(name, `${name}_change`));
    }
  }

  const hidden = roll.chance(0.3);
  const definitions = [...drafts.values()].map((draft) => ({
    name: draft.name,
    typeDefs: parse(written(draft, hidden, roll.chance(0.08)), { noLocation: true }),
  }));
  return composed(definitions);
}

/** Composes a federation; undefined where it does not compose. */
export function composed(definitions: readonly Definition[]): Composed | undefined {
  const { supergraphSdl } = composeServices(
    definitions.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.test/graphql` })),
  );
  return supergraphSdl === undefined ? undefined : { definitions, supergraphSdl };
}

function written({ headers, fields }: Draft, hidden: boolean, renamed: boolean): string {
  const types = [...headers].map(([type, header]) => {
    const listed = [...(fields.get(type) ?? [])];
    // What another subgraph needs of a field stands once, as external.
    const named = new Map(listed.map((field) => [/^\w+/.exec(field)?.[0], field]));
    return header.startsWith('union') ? header : `${header} {\n  ${[...named.values()].join('\n  ')}\n}`;
  });
  const text = [link, values(hidden), ...types].join('\n');
  if (!renamed) return text;
  const roots = headers.has('Mutation') ? 'query: Root mutation: Changes' : 'query: Root';
  return `schema { ${roots} }\n${text.replace('type Query', 'type Root').replace('type Mutation', 'type Changes')}`;
}
