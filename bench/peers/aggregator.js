import { createServer } from 'node:http';
import { Agent, request } from 'undici';
import { fiveSubgraphs, mutation, nestedQuery, small } from '../contest/operations.ts';
import { answerFive, answerSmall } from './aggregator-five.js';
import { answerMutation, answerNested } from './aggregator-nested.js';

// What somebody would write by hand for exactly these operations: no schema, no planner, no validation. The limit of what a
// gateway in Node.js can reach.

const addresses = JSON.parse(process.argv[3]);
const dispatcher = new Agent({ connections: 64, keepAliveTimeout: 60_000 });

/** Asks a subgraph; gives its data. */
const ask = async (subgraph, query, variables) => {
  const { body } = await request(addresses[subgraph], {
    method: 'POST',
    dispatcher,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(await body.text()).data;
};

const known = new Map([
  [fiveSubgraphs.query, answerFive],
  [small.query, answerSmall],
  [nestedQuery.query, answerNested],
  [mutation.query, answerMutation],
]);

const server = createServer((incoming, outgoing) => {
  const chunks = [];
  incoming.on('data', (chunk) => chunks.push(chunk));
  incoming.on('end', async () => {
    try {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const answer = known.get(query);
      if (!answer) throw new Error('This operation is not known.');
      const body = Buffer.from(JSON.stringify({ data: await answer(ask, variables) }));
      outgoing.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
      });
      outgoing.end(body);
    } catch (error) {
      console.error(error);
      outgoing.writeHead(500).end();
    }
  });
});
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () =>
  process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }),
);
process.on('disconnect', () => process.exit());
