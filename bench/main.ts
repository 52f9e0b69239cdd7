import { peers } from './peers.ts';
const c = new AbortController();
process.once('SIGINT', () => c.abort());
await peers.run((line) => console.error(line), { quick: true, signal: c.signal });
