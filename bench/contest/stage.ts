import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { requestToken } from '../../local/token.ts';
import { stripAuthorization } from '../../policy/authorization-model.ts';
import { composeHub } from '../../schema/compose.ts';
import { committedSupergraphSdl } from '../../schema/sdl.ts';
import type { FederatedTold } from '../federated/main.ts';
import { nestedSdl } from '../federated/nested.ts';
import type { Progress, SectionOptions } from '../section.ts';
import type { LoadAsked, LoadTold } from './load.ts';
import { startLocalHub } from './local-hub.ts';
import type { Operation } from './operations.ts';
import { root, start } from './processes.ts';

type ByFederation = Readonly<Record<Operation['federation'], string>>;

/** What contestants stand on: subgraphs, a hub's register, issuer and log, and who puts load on them. */
export type Stage = AsyncDisposable & {
  /** Files of supergraphs: with the authorisation model; and without it, naming the subgraphs' addresses. */
  readonly governed: ByFederation;
  readonly stripped: ByFederation;
  /** Folders of the shared queries that a governed hub comes with. */
  readonly sharedQueries: ByFederation;
  /** Addresses of subgraphs, by name. */
  readonly urls: Readonly<Record<string, string>>;
  /** Settings of a governed hub. */
  readonly hubSettings: Readonly<Record<string, string>>;
  /** A folder for files of the bench. */
  readonly folder: string;
  /** What a governed hub is to be sent beside the rest, with a fresh token. */
  credentials(): Promise<Readonly<Record<string, string>>>;
  /** How often subgraphs have been asked. */
  calls(): Promise<number>;
  /** Throws where any answer is not what is due. */
  load(asked: LoadAsked): Promise<Extract<LoadTold, { kind: 'measured' }>>;
};

const partner = 'stockholm-central';
const purpose = 'lagesbild';

/** Sets the stage. */
export async function setStage(progress: Progress, { signal }: SectionOptions): Promise<Stage> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'hub-bench-files-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  progress('starting a demonstration hub, for its register, issuer and log');
  const local = stack.use(await startLocalHub(signal));
  const federated = stack.use(
    start({ file: 'bench/federated/main.ts', args: [JSON.stringify(local.subgraphs)] }),
  );
  const told = (await federated.told()) as FederatedTold;
  if (told.kind !== 'listening') throw new Error('The subgraphs did not start.');
  const { urls } = told;
  const loader = stack.use(start({ file: 'bench/contest/load.ts' }));

  const five = committedSupergraphSdl();
  const nested = composeHub(
    Object.entries(nestedSdl).map(([name, sdl]) => ({ name, typeDefs: parse(sdl) })),
  ).supergraphSdl;
  const addressed = (sdl: string): string =>
    print(stripAuthorization(sdl)).replace(
      /http:\/\/([a-z-]+)\.invalid\/graphql/g,
      (_, name: string) => urls[name] ?? '',
    );
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const governed = {
    five: await write('five-governed.graphql', five),
    nested: await write('nested-governed.graphql', nested),
  };
  const stripped = {
    five: await write('five.graphql', addressed(five)),
    nested: await write('nested.graphql', addressed(nested)),
  };
  const none = join(folder, 'shared-queries');
  await mkdir(none);
  const running = stack.move();
  return {
    governed,
    stripped,
    sharedQueries: { five: join(root, 'schema/shared-queries'), nested: none },
    urls,
    folder,
    hubSettings: {
      ...local.settings,
      HUB_SUBGRAPH_CITY: urls.city ?? '',
      HUB_SUBGRAPH_POLICE: urls.police ?? '',
      HUB_SUBGRAPH_REGION: urls.region ?? '',
      HUB_SUBGRAPH_CIVIL_SOCIETY: urls['civil-society'] ?? '',
      HUB_SUBGRAPH_HUB: urls.hub ?? '',
    },
    credentials: async () => ({
      authorization: `Bearer ${await requestToken(local.dataDir, partner)}`,
      'hub-purpose': purpose,
    }),
    async calls() {
      const counted = (await federated.ask('counts')) as FederatedTold;
      return counted.kind === 'counts' ? counted.calls : 0;
    },
    async load(asked) {
      const measured = (await loader.ask(asked)) as LoadTold;
      if (measured.kind === 'failed') throw new Error(measured.why);
      return measured;
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
