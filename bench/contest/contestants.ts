import { gatewayFlags as flags } from '../gateway-flags.ts';
import type { Operation } from './operations.ts';
import type { Start } from './processes.ts';
import type { Stage } from './stage.ts';

/** What takes part, and how it is started. */
export type Contestant = {
  /** Of bench/results.json. */
  readonly id: string;
  readonly title: string;
  /** What it is, in a sentence. */
  readonly what: string;
  /** Ours; a gateway for any supergraph; or what shows how far one could get. */
  readonly kind: 'hub' | 'peer' | 'limit';
  /** Whether it asks for a token and a purpose. */
  readonly governed: boolean;
  start(stage: Stage, federation: Operation['federation']): Start;
};

/** A program of bench/peers, told the supergraph, the subgraphs' addresses, and more. */
const program =
  (file: string, ...options: readonly string[]): Contestant['start'] =>
  (stage, federation) => ({
    file: `bench/peers/${file}.js`,
    args: [stage.stripped[federation], JSON.stringify(stage.urls), ...options],
  });

/** The hub, with everything on. */
export const hub: Contestant = {
  id: 'hub',
  title: 'Trygghetsnavet',
  what: 'the hub: token checked, every field decided against the register, scope assertions signed, the record durable before the answer leaves',
  kind: 'hub',
  governed: true,
  start: (stage, federation) => ({
    file: 'bench/hub-process.ts',
    args: [
      'governed',
      stage.governed[federation],
      JSON.stringify(stage.urls),
      stage.sharedQueries[federation],
    ],
    flags,
    environment: stage.hubSettings,
  }),
};

/** Of all that can be asked anything. */
export const contestants: readonly Contestant[] = [
  {
    id: 'apollo-gateway',
    title: '@apollo/gateway',
    what: 'bare @apollo/gateway and @apollo/server, as their documentation sets them up',
    kind: 'peer',
    governed: false,
    start: program('apollo-gateway'),
  },
  {
    id: 'apollo-gateway-pooled',
    title: '@apollo/gateway, pooled',
    what: 'the same, its data sources over pooled connections by undici',
    kind: 'peer',
    governed: false,
    start: program('apollo-gateway-pooled'),
  },
  {
    id: 'hive-gateway',
    title: 'Hive Gateway, JavaScript',
    what: 'Hive Gateway over node:http with its own planner and executor',
    kind: 'peer',
    governed: false,
    start: program('hive-gateway'),
  },
  {
    id: 'hive-gateway-rust',
    title: 'Hive Gateway, Rust planner',
    what: 'Hive Gateway with the planner of Hive Router, through @graphql-hive/router-runtime',
    kind: 'peer',
    governed: false,
    start: program('hive-gateway', 'rust'),
  },
  {
    id: 'aggregator',
    title: 'Aggregator by hand',
    what: 'node:http, undici and JSON for exactly these operations: no schema, no validation, no planner; the limit',
    kind: 'limit',
    governed: false,
    start: program('aggregator'),
  },
  hub,
  {
    id: 'hub-ungoverned',
    title: 'Trygghetsnavet, ungoverned',
    what: 'the same planner and execution without partners, agreements or log (`npm run gateway -- --ungoverned`)',
    kind: 'hub',
    governed: false,
    start: (stage, federation) => ({
      file: 'bench/hub-process.ts',
      args: ['ungoverned', stage.stripped[federation]],
      flags,
    }),
  },
];

/** Apollo Server alone, of what is answered from a cache. */
export const prebuilt = (answerFile: string): Contestant => ({
  id: 'prebuilt',
  title: 'Apollo Server, prebuilt',
  what: '@apollo/server whose gateway gives a result that was made beforehand: what Apollo Server itself takes',
  kind: 'limit',
  governed: false,
  start: program('prebuilt', answerFile),
});

/** Hive Gateway with its own cache of answers. */
export const hiveCached: Contestant = {
  id: 'hive-gateway-cached',
  title: 'Hive Gateway, responseCaching',
  what: 'Hive Gateway with the Rust planner and its cache of answers (`responseCaching`), one for all askers',
  kind: 'peer',
  governed: false,
  start: program('hive-gateway', 'rust', 'cached'),
};
