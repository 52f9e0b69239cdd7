import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { parse } from 'graphql';
import type { Federated } from './main.ts';
import { hash } from './synthetic.ts';

// Users, their reviews of products and back again, over four subgraphs: the shape of the public federation benchmark of The
// Guild, with names, data and rules of our own. Some fields are of a data product, so that a governed hub has what to decide.

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12",
  import: ["@key", "@external", "@requires", "@provides", "@shareable", "@authenticated", "@requiresScopes"])`;
/** A data product that the demonstration's agreements give to stockholm-central for lagesbild. */
const governed = '@requiresScopes(scopes: [["civil.partnerships"]])';

/** Named by the directives of shared queries, which the hub reads whether or not there are any. */
const ofTheHub = 'enum Interval { MONTH } enum SharedQueryView { TABLE } enum RelativeValue { MY_AREA }';

/** What each subgraph serves, by name. */
export const nestedSdl: Readonly<Record<string, string>> = {
  accounts: `${link} ${ofTheHub}
    type Query { users(after: ID): [User!] @authenticated user(id: ID!): User @authenticated }
    type User @key(fields: "id") { id: ID! username: String @shareable name: String ${governed} birthday: Int ${governed} }`,
  inventory: `${link}
    type Product @key(fields: "upc") {
      upc: ID! price: Int @external weight: Int @external
      inStock: Boolean ${governed} shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${link}
    type Query { topProducts(after: ID): [Product!] @authenticated product(upc: ID!): Product @authenticated }
    type Product @key(fields: "upc") { upc: ID! name: String price: Int weight: Int }`,
  reviews: `${link}
    type Mutation { addReview(upc: ID!, body: String!): Review @authenticated ${governed} }
    type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review!] }
    type Product @key(fields: "upc") { upc: ID! reviews: [Review!] }`,
};

type User = { readonly id: string };
type Product = { readonly upc: string };
type Review = { readonly id: string };

const userCount = 6;
const productCount = 6;
const reviewsOfUser = 3;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const users: readonly User[] = numbers(userCount).map((at) => ({ id: `user-${at}` }));
const products: readonly Product[] = numbers(productCount).map((at) => ({ upc: `product-${at}` }));
const reviews = numbers(userCount * reviewsOfUser).map((at) => ({
  id: `review-${at}`,
  author: `user-${Math.floor(at / reviewsOfUser)}`,
  product: `product-${(at * 5) % productCount}`,
}));
const reviewOf = (id: string) => reviews.find((review) => review.id === id);

const username = ({ id }: User): string => `reviewer.${id}`;
const body = ({ id }: Review): string =>
  `What ${id} has to say of it. ${'It was made for measuring and nobody bought it, so that it fits everybody. '.repeat(2)}`;

const resolvers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  accounts: {
    Query: { users: () => users, user: (_: unknown, { id }: User) => ({ id }) },
    User: {
      __resolveReference: ({ id }: User) => ({ id }),
      username,
      name: ({ id }: User) => `Reviewer the ${id}`,
      birthday: ({ id }: User) => 1_950 + (hash(id) % 50),
    },
  },
  inventory: {
    Product: {
      __resolveReference: (product: object) => product,
      inStock: ({ upc }: Product) => hash(upc) % 2 === 0,
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
        Math.round((price * weight) / 1_000),
    },
  },
  products: {
    Query: { topProducts: () => products.slice(0, 5), product: (_: unknown, { upc }: Product) => ({ upc }) },
    Product: {
      __resolveReference: ({ upc }: Product) => ({ upc }),
      name: ({ upc }: Product) => `The ${upc}`,
      price: ({ upc }: Product) => hash(upc) % 1_000,
      weight: ({ upc }: Product) => hash(`${upc} weight`) % 100,
    },
  },
  reviews: {
    Mutation: { addReview: () => ({ id: 'review-0' }) },
    Review: {
      __resolveReference: ({ id }: Review) => ({ id }),
      body,
      author: ({ id }: Review) => ({ id: reviewOf(id)?.author }),
      product: ({ id }: Review) => ({ upc: reviewOf(id)?.product }),
    },
    User: {
      __resolveReference: ({ id }: User) => ({ id }),
      username,
      reviews: ({ id }: User) => reviews.filter(({ author }) => author === id).map(({ id }) => ({ id })),
    },
    Product: {
      __resolveReference: ({ upc }: Product) => ({ upc }),
      reviews: ({ upc }: Product) =>
        reviews.filter(({ product }) => product === upc).map(({ id }) => ({ id })),
    },
  },
};

/** The four subgraphs, answering with synthetic data. */
export const nested = (): readonly Federated[] =>
  Object.entries(nestedSdl).map(([name, typeDefs]) => ({
    name,
    schema: buildSubgraphSchema({
      typeDefs: parse(typeDefs),
      // The library's type of resolvers knows no __resolveReference of ours.
      resolvers: resolvers[name] as GraphQLResolverMap<unknown>,
    }),
  }));
