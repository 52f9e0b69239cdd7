import { ConfigError } from '../settings.ts';
import { demonstrationPartners } from '../subgraphs/city/seed/partners.ts';
import { readLocalConfig } from './config.ts';
import { demonstrationPeople } from './people.ts';
import { type RunningLocal, startLocal } from './start.ts';
import { LocalStartError } from './start-error.ts';

/** `npm start`: the whole hub, on this machine, for trying and developing. */
async function main(): Promise<void> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const running = await startLocal(readLocalConfig(), {
    log: (message) => console.log(`${seconds().padStart(5)} s  ${message}`),
    report: (error) => console.error(error),
  });
  console.log(`${seconds().padStart(5)} s  ready\n`);
  console.log(table(running));
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    console.log(`\n${signal}: stopping`);
    running[Symbol.asyncDispose]().then(
      () => {
        console.log('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function table({ origin, dataDir }: RunningLocal): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Konsol', `${origin}/`],
    ['GraphQL', `${origin}/graphql`],
    ['GraphiQL', `${origin}/graphiql`],
    ['Issuer', `${origin}/oidc`],
    ['Health', `${origin}/health/ready`],
    ['Data', dataDir],
  ];
  const partners = demonstrationPartners.map(({ id, organisation }) => `  ${id.padEnd(24)} ${organisation}`);
  const people = demonstrationPeople.map(
    ({ accountId, roles }) => `  ${accountId.padEnd(24)} ${roles.join(', ')}`,
  );
  return `Trygghetsnavet. All figures below city level are synthetic.

${rows.map(([name, value]) => `  ${name.padEnd(10)} ${value}`).join('\n')}

Demonstration partners (npm run -s token -- <partner>):
${partners.join('\n')}

Demonstration people (passwords in ${dataDir}/issuer/people.txt):
${people.join('\n')}

Try:
  curl -s ${origin}/graphql -H "authorization: Bearer $(npm run -s token -- district-jarva)" \\
    -H 'content-type: application/json' -H 'hub-purpose: lagesbild' \\
    -d '{"query":"{ viewer { partner scope { sentence } } }"}'

Ctrl-C stops everything.`;
}

/** Runs the hub until it is told to stop, and ends the process where it cannot start. */
export function serve(): void {
  main().catch((error: unknown) => {
    const told = error instanceof LocalStartError || error instanceof ConfigError;
    console.error(told && error instanceof Error ? `Cannot start. ${error.message}` : error);
    process.exit(1);
  });
}
