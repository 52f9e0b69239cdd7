import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { five } from './five.ts';
import { nested } from './nested.ts';

// Subgraphs for measuring gateways, all in this process and in memory. What has been asked once is answered by its text,
// so that a gateway is what is measured. Started by the bench, which is told the addresses and may ask for the counts.

/** A subgraph to be served. */
export type Federated = {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** What stands beside the data in each answer. */
  readonly extensions?: object;
};

/** What this process tells the bench: the subgraphs' addresses once, and how often they have been asked, when it asks. */
export type FederatedTold =
  | { readonly kind: 'listening'; readonly urls: Readonly<Record<string, string>> }
  | { readonly kind: 'counts'; readonly calls: number };

/** Where everything but POST /graphql goes, by subgraph: the real ones of a hub on this machine. */
const behind: Readonly<Record<string, string>> = JSON.parse(process.argv[2] ?? '{}');

/** Differs from request to request and is no part of the question: nine digits that begin with 1. */
const varying = /1\d{8}/g;

let calls = 0;
const urls: Record<string, string> = {};
for (const subgraph of [...five(), ...nested()]) urls[subgraph.name] = await serve(subgraph);
tell({ kind: 'listening', urls });
process.on('message', () => tell({ kind: 'counts', calls }));
process.on('disconnect', () => process.exit());

function tell(told: FederatedTold): void {
  process.send?.(told);
}

function serve({ name, schema, extensions }: Federated): Promise<string> {
  const known = new Map<string, Buffer>();
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8').replace(varying, '0'));
    const key = `${query}${JSON.stringify(variables)}`;
    let body = known.get(key);
    if (!body) {
      const result = await execute({ schema, document: parse(query), variableValues: variables });
      body = Buffer.from(JSON.stringify({ ...result, extensions }));
      known.set(key, body);
    }
    calls += 1;
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    outgoing.end(body);
  };
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'POST' && incoming.url === '/graphql') {
      answer(incoming, outgoing).catch((error: unknown) => {
        console.error(error);
        outgoing.writeHead(500).end();
      });
    } else passThrough(behind[name], incoming, outgoing);
  });
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`);
    });
  });
}

/** To the real subgraph, which keeps the register, proofs and lists. */
function passThrough(to: string | undefined, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (to === undefined) {
    outgoing.writeHead(404).end();
    return;
  }
  const { method, headers } = incoming;
  const onward = request(new URL(incoming.url ?? '/', to), { method, headers }, (answered) => {
    outgoing.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
