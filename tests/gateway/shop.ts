import type { TestSubgraph } from './federation.ts';

type Item = { readonly __typename: string; readonly id: string };
const product = (id: string) => ({
  __typename: 'Product',
  id,
  title: id === '4' ? null : `Product ${id}`,
  weight: Number(id),
  price: Number(id) * 10,
  sku: { code: `sku-${id}` },
  related: id === '1' ? ['2', null, '3'].map((other) => other && { __typename: 'Product', id: other }) : [],
});
const book = (id: string) => ({ __typename: 'Book', id, title: `Book ${id}`, pages: 100 });
const catalogue = ['1', '2', '3', '4'].map(product);
const whole = ({ id }: Item) => catalogue.find((one) => one.id === id) ?? null;
let touched = 0;

/**
 * A shop in four subgraphs, with what federation has: interfaces, unions, @requires, @provides, @shareable, keys that
 * are nested, lists of lists. Product 3 has no reviews to be had, product 2 no shipping, product 3 no bin.
 */
export const shop: Readonly<Record<string, TestSubgraph>> = {
  catalogue: {
    typeDefs: `
      type Query {
        product(id: ID!): Product
        products: [Product!]!
        grid: [[Product]]
        media: [Media]
        hits: [Hit]
        hit: Hit
        nothing: Product
        none: [Product!]!
        boom: Product
        touched: Int
      }
      type Mutation { touch(by: Int = 1): Int retitle(id: ID!): Product }
      interface Media { id: ID! title: String }
      type Product implements Media @key(fields: "id") @key(fields: "sku { code }") {
        id: ID! title: String weight: Int price: Float sku: Sku! related: [Product]
        label(prefix: String = "no.", upper: Boolean): String
      }
      type Sku @shareable { code: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
      union Hit = Product | Book`,
    resolvers: {
      Query: {
        product: (_: unknown, { id }: { id: string }) => catalogue.find((one) => one.id === id) ?? null,
        products: () => catalogue,
        grid: () => [[catalogue[0], null], null, [], [catalogue[2], catalogue[0]]],
        media: () => [catalogue[1], book('b'), null, catalogue[2]],
        hits: () => [book('b'), catalogue[0], catalogue[2]],
        hit: () => book('c'),
        none: () => [],
        nothing: () => null,
        boom: () => {
          throw new Error('boom');
        },
        touched: () => touched,
      },
      Mutation: {
        touch: (_: unknown, { by }: { by: number }) => {
          touched = touched * 2 + by;
          return touched;
        },
        retitle: (_: unknown, { id }: { id: string }) => product(id),
      },
      Product: {
        __resolveReference: ({ id, sku }: { id?: string; sku?: { code: string } }) =>
          catalogue.find((one) => one.id === id || one.sku.code === sku?.code) ?? null,
        related: (item: Item) => (whole(item)?.related ?? []).map((one) => one && whole(one as Item)),
        label: ({ title }: { title: string }, { prefix, upper }: { prefix: string; upper?: boolean }) =>
          upper ? `${prefix}${title}`.toUpperCase() : `${prefix}${title}`,
      },
      Book: { __resolveReference: ({ id }: Item) => book(id) },
    },
  },
  stock: {
    typeDefs: `
      type Query { warehouses: [Warehouse!] }
      type Mutation { restock: Int }
      type Product @key(fields: "id") {
        id: ID!
        weight: Int @external
        price: Float @external
        shipping: Float @requires(fields: "weight price")
        bin: Bin!
        warehouse: Warehouse
      }
      type Bin { row: Int! }
      type Warehouse @key(fields: "id") { id: ID! products: [Product!] city: String @shareable }`,
    resolvers: {
      Query: { warehouses: () => [{ id: 'w1' }, { id: 'w2' }] },
      Mutation: {
        restock: () => {
          touched = touched * 2 + 100;
          return touched;
        },
      },
      Product: {
        __resolveReference: (reference: Item) => reference,
        shipping: ({ id, weight, price }: { id: string; weight: number; price: number }) => {
          if (id === '2') throw new Error('no shipping');
          return weight + price;
        },
        bin: ({ id }: Item) => (id === '3' ? null : { row: Number(id) }),
        warehouse: ({ id }: Item) => (id === '4' ? null : { id: Number(id) % 2 ? 'w1' : 'w2' }),
      },
      Warehouse: {
        __resolveReference: (reference: Item) => reference,
        products: ({ id }: Item) => (id === 'w1' ? ['1', '3'] : ['2']).map((one) => ({ id: one })),
        city: ({ id }: Item) => `city of ${id}`,
      },
    },
  },
  reviews: {
    typeDefs: `
      type Query { latest: [Review!] }
      type Product @key(fields: "sku { code }") { sku: Sku! reviews(first: Int = 2): [Review!] }
      type Sku @shareable { code: String! }
      type Book @key(fields: "id") { id: ID! reviews: [Review!] }
      interface Opinion { body: String }
      type Review implements Opinion { body: String rating: Int author: User @provides(fields: "name") of: Product }
      type User @key(fields: "id") { id: ID! name: String @external }`,
    resolvers: {
      Query: { latest: () => [{ body: 'new', rating: 5, author: { id: 'u1', name: 'Anna' }, of: 'sku-3' }] },
      Product: {
        __resolveReference: ({ sku }: { sku: { code: string } }) => ({ sku }),
        reviews: ({ sku }: { sku: { code: string } }, { first }: { first: number }) => {
          if (sku.code === 'sku-3') throw new Error('no reviews');
          return ['u1', 'u2', 'u1'].slice(0, first).map((id, index) => ({
            body: `${sku.code} by ${id}`,
            rating: index,
            author: { id, name: `User ${id}` },
            of: sku.code,
          }));
        },
      },
      Review: { of: ({ of }: { of: string }) => ({ sku: { code: of } }) },
      Book: {
        __resolveReference: (reference: Item) => reference,
        reviews: ({ id }: Item) => [{ body: `book ${id}`, rating: 1, author: null, of: 'sku-1' }],
      },
    },
  },
  users: {
    typeDefs: `
      type Query { me: User }
      type User @key(fields: "id") { id: ID! name: String @shareable email: String friends: [[User!]!] }
      type Warehouse @key(fields: "id") { id: ID! city: String @shareable manager: User }`,
    resolvers: {
      Query: { me: () => ({ id: 'u1', name: 'Anna' }) },
      User: {
        __resolveReference: (reference: Item) => reference,
        name: ({ id }: Item) => `User ${id}`,
        email: ({ id }: Item) => `${id}@test`,
        friends: ({ id }: Item) => (id === 'u1' ? [[{ id: 'u2' }], []] : null),
      },
      Warehouse: {
        __resolveReference: (reference: Item) => reference,
        city: ({ id }: Item) => `city of ${id}`,
        manager: ({ id }: Item) => (id === 'w1' ? { id: 'u2' } : null),
      },
    },
  },
};
