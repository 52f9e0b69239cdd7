/** A question put to contestants. */
export type Operation = {
  /** Of bench/results.json. */
  readonly id: string;
  readonly title: string;
  readonly federation: 'five' | 'nested';
  readonly query: string;
  /**
   * `%N%` in a text stands for a number that no two requests have in common, so that nobody answers from a cache. What
   * subgraphs answer does not depend on it.
   */
  readonly variables: Readonly<Record<string, unknown>>;
};

const lagesbild = `query Five($areas: [ID!]!, $area: ID!, $from: Month!, $to: Month!, $asOf: DateTime) {
  viewer { partner client organisation { id name } purpose { code name } }
  area(id: $area) {
    id name level
    localPoliceAreas { id name }
    stations { id name lines }
    neighbourhoodWatch { active since }
  }
  partnerships(first: 5) { edges { cursor node { id aim validFrom synthetic } } }
  indicators(ids: ["police.reported-offences.total", "fire.fires.total", "region.transit-incidents.total", "civil.night-walks.total"]) {
    id name unit
    provider { id name }
    observations(areas: $areas, from: $from, to: $to, interval: MONTH, asOf: $asOf) {
      area { id name }
      synthetic source threshold
      observations { period value status }
    }
  }
}`;
const asked = {
  areas: ['sthlm:sdo:jarva', 'sthlm:sdo:farsta', 'sthlm:sdo:skarholmen'],
  area: 'sthlm:sdo:jarva',
  from: '2024-01',
  to: '2025-11',
};

/**
 * The shared query of a situation picture (schema/shared-queries/lagesbild-for-omrade.graphql) by month, with fields of
 * an area, of partnerships, which an agreement must give, and of the hub: about 18 kB from all five subgraphs.
 */
export const fiveSubgraphs: Operation = {
  id: 'five-subgraphs',
  title: 'Five subgraphs',
  federation: 'five',
  query: lagesbild,
  variables: { ...asked, asOf: '2026-01-01T00:00:00.%N%Z' },
};

/** The same, the same every time: what a cache of answers is for. */
export const cacheHit: Operation = {
  ...fiveSubgraphs,
  id: 'cache-hit',
  title: 'Asked again (cache)',
  variables: { ...asked, asOf: '2026-01-01T00:00:00.100000000Z' },
};

/** Users, their reviews, the products of these, their reviews and authors, and so on: about 90 kB. */
export const nestedQuery: Operation = {
  id: 'nested',
  title: 'Nested',
  federation: 'nested',
  query: `fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { upc name price weight inStock shippingEstimate }
query Nested($after: ID) {
  users(after: $after) {
    ...User
    reviews {
      ...Review
      product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
    }
  }
  topProducts(after: $after) {
    ...Product
    reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
  }
}`,
  variables: { after: 'user-%N%' },
};

/** One field of one subgraph: what a gateway takes whatever it is asked. */
export const small: Operation = {
  id: 'small',
  title: 'One field',
  federation: 'five',
  query: 'query Small($id: ID!) { area(id: $id) { name } }',
  variables: { id: 'sthlm:sdo:%N%' },
};

/** A change at one subgraph, and what two others say of what was changed. */
export const mutation: Operation = {
  id: 'mutation',
  title: 'Mutation',
  federation: 'nested',
  query: `mutation Add($upc: ID!, $body: String!) {
  addReview(upc: $upc, body: $body) { id body author { id name } product { upc name inStock } }
}`,
  variables: { upc: 'product-%N%', body: 'Written for measuring.' },
};

/** The five-subgraph query with a field that no agreement gives for the purpose. */
export const partlyDenied: Operation = {
  ...fiveSubgraphs,
  id: 'partly-denied',
  title: 'Partly denied',
  query: lagesbild.replace('  viewer', '  cameraSites(first: 10) { edges { cursor node { id } } }\n  viewer'),
};

/** A field that no agreement gives for the purpose, and nothing else. */
export const denied: Operation = {
  id: 'denied',
  title: 'Denied',
  federation: 'five',
  query:
    'query Denied($after: String) { cameraSites(first: 10, after: $after) { edges { cursor node { id } } } }',
  variables: { after: '%N%' },
};
