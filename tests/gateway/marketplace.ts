import type { TestSubgraph } from './federation.ts';

type Reference = { readonly id: string; readonly upc: string };
const users = ['1', '2', '3'].map((id) => ({ id, name: `Name ${id}`, username: `user-${id}` }));
const products = ['a', 'b'].map((upc, index) => ({
  upc,
  name: `Product ${upc}`,
  price: index,
  weight: 10 + index,
}));
const reviews = ['1', '2', '3', '4'].map((id, index) => ({
  id,
  body: `Review ${id}`,
  author: { id: users[index % 3]?.id, username: users[index % 3]?.username },
  product: { upc: products[index % 2]?.upc },
}));
const whose = (author: string) => reviews.filter((review) => review.author.id === author);
const ofProduct = (upc: string) => reviews.filter((review) => review.product.upc === upc);

/**
 * The four subgraphs on which federation gateways are commonly compared, and their nested query: users and products,
 * each with reviews, and from those back again. Synthetic.
 */
export const marketplace: Readonly<Record<string, TestSubgraph>> = {
  accounts: {
    typeDefs: `
      type Query { users: [User] me: User }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable mail(at: String): String secret: String! favourite: Product }
      type Product @key(fields: "upc") { upc: String! }`,
    resolvers: {
      Query: { users: () => users, me: () => users[0] },
      User: {
        __resolveReference: ({ id }: Reference) => users.find((user) => user.id === id),
        mail: ({ username }: { username: string }, { at }: { at?: string }) => `${username}@${at ?? 'none'}`,
        favourite: () => ({ upc: 'b' }),
        secret: () => {
          throw new Error('no secret');
        },
      },
    },
  },
  inventory: {
    typeDefs: `
      type Product @key(fields: "upc") {
        upc: String! weight: Int @external price: Int @external inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }`,
    resolvers: {
      Product: {
        __resolveReference: (reference: Reference) => reference,
        inStock: ({ upc }: Reference) => upc === 'a',
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) => price * 100 + weight,
      },
    },
  },
  products: {
    typeDefs: `
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: { topProducts: () => products },
      Product: { __resolveReference: ({ upc }: Reference) => products.find((one) => one.upc === upc) },
    },
  },
  reviews: {
    typeDefs: `
      type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
      type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] best: Review }`,
    resolvers: {
      User: {
        __resolveReference: (reference: Reference) => reference,
        reviews: ({ id }: Reference) => whose(id),
      },
      Product: {
        __resolveReference: (reference: Reference) => reference,
        reviews: ({ upc }: Reference) => ofProduct(upc),
        best: ({ upc }: Reference) => ofProduct(upc)[0],
      },
    },
  },
};

export const nestedQuery = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }
  query TestQuery {
    users {
      ...User
      reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } }
    }
    topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
  }`;
