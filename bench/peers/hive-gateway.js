import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

// Hive Gateway as its documentation sets it up over node:http; its own planner in JavaScript, or with `rust` the planner
// and executor of Hive Router, and with `cached` its cache of answers too.

/** In memory, with nothing to do but find: the quickest that its interface allows. */
const kept = new Map();
const cache = {
  get: (key) => kept.get(key),
  set: (key, value) => void kept.set(key, value),
  delete: (key) => kept.delete(key),
  getKeysByPrefix: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
};

const [supergraph, , ...options] = process.argv.slice(2);
const gateway = createGatewayRuntime({
  supergraph: readFileSync(supergraph, 'utf8'),
  ...(options.includes('rust') ? { unifiedGraphHandler } : {}),
  ...(options.includes('cached') ? { cache, responseCaching: { session: () => null, ttl: 600_000 } } : {}),
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () =>
  process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }),
);
process.on('disconnect', () => process.exit());
