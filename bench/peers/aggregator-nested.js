// The nested query by hand. Reviews know users and products by their keys, so that one call brings all of them at every
// depth; what is of a user or a product is asked for once. Five calls.

const deep = 'reviews { id body author { id username reviews { id body product { upc } } } }';
const ofReviews = `query ($users: [_Any!]!, $products: [_Any!]!) {
  users: _entities(representations: $users) { ... on User { reviews { id body product { upc ${deep} } } } }
  products: _entities(representations: $products) { ... on Product { ${deep} } }
}`;
const ofAccounts = 'query ($after: ID) { users(after: $after) { id username name } }';
const ofProducts = 'query ($after: ID) { topProducts(after: $after) { upc name price weight } }';
const moreProducts =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { upc name price weight } } }';
const moreUsers = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { id name } } }';
const ofInventory = `query ($of: [_Any!]!) {
  _entities(representations: $of) { ... on Product { upc inStock shippingEstimate } }
}`;

const user = ({ id }) => ({ __typename: 'User', id });
const product = ({ upc }) => ({ __typename: 'Product', upc });

/** Answers the query. */
export async function answerNested(ask, { after }) {
  const [{ users }, { topProducts }] = await Promise.all([
    ask('accounts', ofAccounts, { after }),
    ask('products', ofProducts, { after }),
  ]);
  const reviewed = await ask('reviews', ofReviews, {
    users: users.map(user),
    products: topProducts.map(product),
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const details = new Map(topProducts.map((found) => [found.upc, found]));
  const namesMissing = new Set();
  const missing = new Set();
  const seen = (upc) => {
    if (!details.has(upc)) missing.add(upc);
  };
  const each = (reviews, found) => {
    for (const { author, product } of reviews) {
      if (product) {
        found(product);
        if (product.reviews) each(product.reviews, found);
      }
      if (author) {
        if (!names.has(author.id)) namesMissing.add(author.id);
        each(author.reviews, found);
      }
    }
  };
  for (const { reviews } of reviewed.users) each(reviews, ({ upc }) => seen(upc));
  for (const { reviews } of reviewed.products) each(reviews, ({ upc }) => seen(upc));
  await Promise.all([
    missing.size > 0 &&
      ask('products', moreProducts, { of: [...missing].map((upc) => product({ upc })) }).then(
        ({ _entities }) => {
          for (const found of _entities) details.set(found.upc, found);
        },
      ),
    namesMissing.size > 0 &&
      ask('accounts', moreUsers, { of: [...namesMissing].map((id) => user({ id })) }).then(
        ({ _entities }) => {
          for (const { id, name } of _entities) names.set(id, name);
        },
      ),
  ]);
  const stock = await ask('inventory', ofInventory, {
    of: [...details.values()].map(({ upc, price, weight }) => ({ ...product({ upc }), price, weight })),
  });
  for (const { upc, inStock, shippingEstimate } of stock._entities) {
    const found = details.get(upc);
    found.inStock = inStock;
    found.shippingEstimate = shippingEstimate;
  }
  const full = (reviews) =>
    reviews.map(({ id, body, author, product }) => ({
      id,
      body,
      ...(author
        ? {
            author: {
              id: author.id,
              username: author.username,
              name: names.get(author.id),
              reviews: full(author.reviews),
            },
          }
        : {}),
      ...(product
        ? {
            product: product.reviews
              ? { ...details.get(product.upc), reviews: full(product.reviews) }
              : details.get(product.upc),
          }
        : {}),
    }));
  return {
    users: users.map((found, at) => ({ ...found, reviews: full(reviewed.users[at].reviews) })),
    topProducts: topProducts.map((found, at) => ({ ...found, reviews: full(reviewed.products[at].reviews) })),
  };
}

const add = `mutation ($upc: ID!, $body: String!) {
  addReview(upc: $upc, body: $body) { id body author { id } product { upc } }
}`;
const names = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { name } } }';
const stocks = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { inStock } } }';

/** Carries the mutation out. */
export async function answerMutation(ask, { upc, body }) {
  const { addReview } = await ask('reviews', add, { upc, body });
  const of = [product(addReview.product)];
  const [author, named, stocked] = await Promise.all([
    ask('accounts', moreUsers, { of: [user(addReview.author)] }),
    ask('products', names, { of }),
    ask('inventory', stocks, { of }),
  ]);
  addReview.author.name = author._entities[0].name;
  addReview.product.name = named._entities[0].name;
  addReview.product.inStock = stocked._entities[0].inStock;
  return { addReview };
}
