/** A question put to every contestant. */
export type Operation = {
  /** Of bench/results.json. */
  readonly id: string;
  readonly title: string;
  readonly query: string;
  /** `%N%` in a text stands for a number that no two requests have in common, so that nobody answers from a cache. */
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * The five-subgraph query: the shared query of a situation picture (schema/shared-queries/lagesbild-for-omrade.graphql) by
 * month, with fields of an area, of partnerships, which an agreement must give, and of the hub.
 */
export const fiveSubgraphs: Operation = {
  id: 'five-subgraphs',
  title: 'Five subgraphs',
  query: `query Five($areas: [ID!]!, $area: ID!, $from: Month!, $to: Month!, $asOf: DateTime) {
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
}`,
  variables: {
    areas: ['sthlm:sdo:jarva', 'sthlm:sdo:farsta', 'sthlm:sdo:skarholmen'],
    area: 'sthlm:sdo:jarva',
    from: '2024-01',
    to: '2025-11',
    asOf: '2026-01-01T00:00:00.%N%Z',
  },
};
