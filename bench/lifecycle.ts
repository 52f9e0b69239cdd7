import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { logIn } from '../local/person-token.ts';
import { ensureSecrets, partyKeys } from '../local/secrets.ts';
import { requestToken } from '../local/token.ts';
import {
  clauseInput,
  contentInput,
  district,
  documents,
  policeUnit,
  signatureOf,
} from '../tests/subgraphs/lifecycle-city.ts';

/**
 * How soon a partner gains rows by the last signature and loses them by the end of the agreement, measured at the
 * client over HTTP, against an embedded hub of its own: `node bench/lifecycle.ts [tries]`.
 */
const tries = Number(process.argv[2] ?? 100);

const dataDir = await mkdtemp(join(tmpdir(), 'hub-bench-'));
await chmod(dataDir, 0o711);
const settings = [`HUB_DATA_DIR=${dataDir}`, 'HUB_PORT=0', 'HUB_RATE_PER_SECOND=5000'];
const hub = spawn('env', [...settings, process.execPath, 'local/main.ts'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: ['ignore', 'ignore', 'inherit'],
});

try {
  await measure(await originOf());
} finally {
  hub.kill('SIGINT');
  await once(hub, 'exit');
  await rm(dataDir, { recursive: true, force: true });
}

async function originOf(): Promise<string> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const text = await readFile(join(dataDir, 'hub.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return (JSON.parse(text) as { origin: string }).origin;
    await delay(100);
  }
  throw new Error('The hub did not start.');
}

type Body = {
  readonly data?: {
    readonly act?: unknown;
    readonly indicators?: readonly { readonly observations: readonly unknown[] | null }[];
  };
  readonly errors?: readonly unknown[];
};

async function measure(origin: string): Promise<void> {
  const post = async (
    token: string,
    body: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Body> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Body;
  };
  const partner = await requestToken(dataDir, 'district-jarva');
  const person = async (account: string) => {
    const token = await logIn(origin, dataDir, account);
    return async <T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T> => {
      const { data, errors } = await post(token, { query, variables });
      if (!data?.act) throw new Error(JSON.stringify(errors));
      return data.act as T;
    };
  };
  const coordinator = await person('samordnare-jarva');
  const keys = await partyKeys(await ensureSecrets(dataDir, []));
  const keyOf = (party: string) => {
    const key = keys.get(party);
    if (!key) throw new Error(`no key of ${party}`);
    return key;
  };

  const made: { readonly agreement: string; readonly digest: string; readonly canonicalJson: string }[] = [];
  for (let index = 0; index < tries; index += 1) {
    const content = contentInput({
      clauses: [clauseInput({ areas: ['sthlm:stadsdel:husby'], finestLevel: 'BASE_AREA' })],
    });
    const { agreement } = await coordinator<{ agreement: { id: string } }>(documents.create, { content });
    const { version } = await coordinator<{ version: { digest: string; canonicalJson: string } }>(
      documents.propose,
      {
        agreement: agreement.id,
        revision: 1,
      },
    );
    made.push({ agreement: agreement.id, ...version });
  }

  const query = `{ indicators(ids: ["police.reported-offences.theft"]) { ... on PoliceIndicator {
    observations(areas: ["sthlm:stadsdel:husby"], from: "2025-01", to: "2025-12", interval: YEAR, level: BASE_AREA) { observations { value } } } } }`;
  const has = async () => {
    const { data } = await post(partner, { query }, { 'hub-purpose': 'lagesbild' });
    return Boolean(data?.indicators?.[0]?.observations?.[0]);
  };
  const gain = { sent: [] as number[], answered: [] as number[] };
  const loss = { sent: [] as number[], answered: [] as number[] };
  const timed = async (into: typeof gain, doIt: () => Promise<unknown>, wanted: boolean) => {
    const sent = performance.now();
    await doIt();
    const answered = performance.now();
    while ((await has()) !== wanted)
      if (performance.now() - answered > 5_000) throw new Error('It took too long.');
    into.sent.push(performance.now() - sent);
    into.answered.push(performance.now() - answered);
  };
  const districtSigns = await person('firmatecknare-jarva');
  const policeSign = await person('chef-lpo-jarva');
  for (const { agreement, digest, canonicalJson } of made) {
    const jws = await signatureOf(canonicalJson, district, keyOf(district));
    await districtSigns(documents.sign, { digest, jws });
    if (await has()) throw new Error('Rows before the last signature.');
    const last = await signatureOf(canonicalJson, policeUnit, keyOf(policeUnit));
    await timed(gain, () => policeSign(documents.sign, { digest, jws: last }), true);
    await timed(loss, () => districtSigns(documents.end, { agreement, at: null, reason: 'bench' }), false);
  }
  report('rows gained after the last signature', gain);
  report('rows lost after the end', loss);
}

function report(
  what: string,
  { sent, answered }: { readonly sent: number[]; readonly answered: number[] },
): void {
  const line = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    return `median ${median.toFixed(0)} ms, maximum ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms`;
  };
  console.log(`${what}, ${sent.length} tries`);
  console.log(`  from sending the mutation: ${line(sent)}`);
  console.log(`  from its answer:           ${line(answered)}`);
}
