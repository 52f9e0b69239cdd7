import { start } from '../contest/processes.ts';
import type { FederatedTold } from '../federated/main.ts';
import type { ScaleHub, ServingPart, Subgraphs } from './hub.ts';

/** Subgraphs that answer from memory, with a gateway of the hub before them: what is asked costs the gateway alone. */
export type InMemory = AsyncDisposable & {
  readonly urls: Subgraphs;
  readonly gateway: ServingPart;
  /** How often the subgraphs have been asked so far. */
  calls(): Promise<number>;
};

/** Starts both. `behind`: subgraphs of a running hub, for the register and the lists that a gateway follows. */
export async function startInMemory(hub: ScaleHub, behind: Subgraphs): Promise<InMemory> {
  await using stack = new AsyncDisposableStack();
  const federated = stack.use(start({ file: 'bench/federated/main.ts', args: [JSON.stringify(behind)] }));
  const listening = (await federated.told()) as FederatedTold;
  if (listening.kind !== 'listening') throw new Error('The subgraphs did not start.');
  const urls = { ...behind, ...listening.urls };
  const gateway = stack.use(await hub.gateway(urls));
  const running = stack.move();
  return {
    urls,
    gateway,
    async calls() {
      const told = (await federated.ask('counts')) as FederatedTold;
      return told.kind === 'counts' ? told.calls : Number.NaN;
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
