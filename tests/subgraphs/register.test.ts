import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RegisterView } from '../../gateway/register.ts';
import { scopeFor } from '../../policy/scope.ts';
import { acknowledgementsOf } from '../../subgraphs/city/acknowledgements.ts';
import { partyKey } from '../../subgraphs/city/tables.ts';
import { digestOf } from '../../trust/canonical.ts';
import { type RegisterMoment, readRegisterLine } from '../../trust/register-lines.ts';
import { type HeldRegister, receiveRegister } from '../../trust/register-snapshot.ts';
import { verifySignature } from '../../trust/signature.ts';
import { asking, clausesOf, content } from '../policy/world.ts';
import { keyOf } from '../trust/keys.ts';
import { startDatabases, type TestDatabases } from './databases.ts';
import {
  insertVersions,
  insertWorld,
  keyRow,
  serveRegister,
  type TestRegisterService,
} from './register-service.ts';

const police = await keyOf('org:polismyndigheten');
const district = await keyOf('org:sdn-jarva');
const reported: unknown[] = [];
let databases: TestDatabases;
let owner: postgres.Sql;
let service: TestRegisterService;
let numbered = 0;

beforeAll(async () => {
  databases = await startDatabases(['city']);
  owner = databases.owner('city');
  // Whatever is done to the database, gateways must be told: the owner switches the guards off to do it.
  for (const table of ['agreement_version', 'agreement_signature', 'agreement_event']) {
    await owner`alter table ${owner(table)} disable trigger append_only`;
  }
  await insertWorld(owner, [police, district]);
  await insertVersions(owner, [content(), content({ agreement: 'agr:other' })], () => [police, district]);
  const pool = postgres(databases.ownerUrl('city'), { max: 6, onnotice: () => {} });
  service = await serveRegister(pool, (error) => reported.push(error));
});
afterAll(async () => {
  await service?.[Symbol.asyncDispose]();
  await databases?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  reported.length = 0;
});

async function read(since?: Pick<RegisterMoment, 'version' | 'mark'>): Promise<readonly string[]> {
  const query = since ? `?since=${since.version}&mark=${since.mark}` : '';
  const response = await fetch(`${service.origin}/register${query}`, {
    headers: { authorization: `Bearer ${await service.token('reader')}` },
  });
  expect(response.status).toBe(200);
  return (await response.text()).trim().split('\n');
}
const sinceOf = ({ register: { version }, mark }: HeldRegister) => ({ version, mark });
const whole = async () => (await receiveRegister(await read())).held;
/** What has changed since, as lines, and the register that they make of the one held. */
async function changed(held: HeldRegister) {
  const lines = await read(sinceOf(held));
  return { lines: lines.map(readRegisterLine), after: (await receiveRegister(lines, held)).held };
}
/** A register's facts, in no order. */
const facts = ({ register, mark, keys }: HeldRegister) => ({
  version: register.version,
  mark,
  keys: [...keys.values()],
  clients: [...register.clients.values()],
  organisations: [...register.organisations.values()],
  versions: register.versions
    .map(({ digest, signatures, events }) => ({ digest, signatures, events }))
    .sort((a, b) => (a.digest < b.digest ? -1 : 1)),
});
const kinds = (lines: readonly { readonly kind: string }[]) => lines.map(({ kind }) => kind).join(' ');
const newVersion = () => {
  numbered += 1;
  return content({ agreement: `agr:n${numbered}` });
};
const insert = async (keys = [police, district]) => {
  const [digest = ''] = await insertVersions(owner, [newVersion()], () => keys);
  return digest;
};

describe('what a gateway is sent', () => {
  test('whole, to one that has nothing: every part, every proposed version', async () => {
    const held = await whole();
    expect([...held.register.clients.keys()]).toContain('district-jarva');
    expect(clausesOf(scopeFor(held.register, asking()))).toContain('agr:jarva/1#c1');
  });

  test('with what proves each version to somebody else', async () => {
    const digest = await insert([police]);
    await using gateway = service.follow('prover');
    await gateway.ready;
    const proof = gateway.proofOf(digest);
    expect(proof && digestOf(proof.content)).toBe(digest);
    expect(proof?.signatures.map(({ party, keyId }) => [party, keyId])).toEqual([
      ['org:polismyndigheten', police.registered.id],
    ]);
    const jws = proof?.signatures[0]?.jws ?? '';
    expect(proof && (await verifySignature(proof.content, jws, police.registered))).toMatchObject({
      party: 'org:polismyndigheten',
    });
    expect(gateway.proofOf('none')).toBeUndefined();
    await owner`delete from agreement_version where digest = ${digest}`;
    await vi.waitFor(() => expect(gateway.proofOf(digest)).toBeUndefined());
    await owner`delete from register_gateway`;
  });

  test('after one change, that version alone; after none, nothing', async () => {
    const digest = await insert();
    const held = await whole();
    expect(kinds((await changed(held)).lines)).toBe('begin end');
    await owner`insert into agreement_event (digest, kind, at) values (${digest}, 'suspended', now())`;
    const { lines, after } = await changed(held);
    expect(kinds(lines)).toBe('begin version end');
    expect(lines[1]).toMatchObject({ digest, events: [{ kind: 'suspended' }] });
    expect(facts(after)).toEqual(facts(await whole()));
  });

  test.each<[string, string, (digest: string) => Promise<unknown>]>([
    [
      'a signature withdrawn',
      'begin version end',
      (digest) => owner`delete from agreement_signature where digest = ${digest} and party = 'org:sdn-jarva'`,
    ],
    [
      'an event deleted',
      'begin version end',
      (digest) => owner`delete from agreement_event where digest = ${digest}`,
    ],
    [
      'an event moved to another version',
      'begin version version end',
      (digest) =>
        owner`update agreement_event set digest = (select digest from agreement_version where agreement = 'agr:other')
            where digest = ${digest}`,
    ],
    [
      'a version deleted',
      'begin removed end',
      (digest) => owner`delete from agreement_version where digest = ${digest}`,
    ],
    [
      'a version taken back to a draft',
      'begin removed end',
      (digest) => owner`update agreement_version set proposed_at = null where digest = ${digest}`,
    ],
    [
      'a client revoked',
      'begin parts end',
      () => owner`update client set active = false where id = 'stranger'`,
    ],
    ['a client deleted', 'begin parts end', () => owner`delete from client where id = 'lpo-farsta'`],
    [
      'a key registered',
      'begin parts end',
      async () => {
        const { registered } = await keyOf('org:ssbf', `org:ssbf#${numbered}`);
        return drizzle(owner).insert(partyKey).values(keyRow(registered));
      },
    ],
  ])('%s: what has changed makes the same register as the whole', async (_what, expected, change) => {
    const digest = await insert();
    await owner`insert into agreement_event (digest, kind, at) values (${digest}, 'suspended', now())`;
    const held = await whole();
    await change(digest);
    const { lines, after } = await changed(held);
    expect(kinds(lines)).toBe(expected);
    expect(facts(after)).toEqual(facts(await whole()));
    expect(after.register.version).toBeGreaterThan(held.register.version);
  });

  test('two changes, one after the other and in one transaction, come together', async () => {
    const one = await insert();
    const two = await insert();
    const held = await whole();
    await owner`insert into agreement_event (digest, kind, at) values (${one}, 'ended', now())`;
    await owner.begin(async (tx) => {
      await tx`insert into agreement_event (digest, kind, at) values (${two}, 'suspended', now())`;
      await tx`update client set active = true where id = 'stranger'`;
    });
    const { lines, after } = await changed(held);
    expect(kinds(lines)).toBe('begin parts version version end');
    expect(after.register.version).toBe(held.register.version + 3);
    expect(facts(after)).toEqual(facts(await whole()));
  });

  test('of two transactions under way, what commits later has the later number, and neither is lost', async () => {
    const digests = [await insert(), await insert(), await insert()];
    let held = await whole();
    const [first, second, third] = digests.map(() => postgres(databases.ownerUrl('city'), { max: 1 }));
    if (!first || !second || !third) throw new Error('no connection');
    const order: string[] = [];
    const suspend = async (
      sql: postgres.Sql,
      digest: string | undefined,
      name: string,
      until: Promise<unknown>,
    ) => {
      await sql
        .begin(async (tx) => {
          await tx`insert into agreement_event (digest, kind, at) values (${digest ?? ''}, 'suspended', now())`;
          order.push(`${name} written`);
          await until;
        })
        .catch(() => order.push(`${name} taken back`));
    };
    const [release, abandon] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    try {
      const one = suspend(first, digests[0], 'first', release.promise);
      await vi.waitFor(() => expect(order).toEqual(['first written']));
      const two = suspend(second, digests[1], 'second', abandon.promise);
      expect(kinds((await changed(held)).lines)).toBe('begin end');
      release.resolve();
      await one;
      held = (await changed(held)).after;
      await vi.waitFor(() => expect(order).toContain('second written'));
      const three = suspend(third, digests[2], 'third', Promise.resolve());
      abandon.reject(new Error('taken back'));
      await Promise.all([two, three]);
      const { lines, after } = await changed(held);
      expect(kinds(lines)).toBe('begin version end');
      expect(lines[1]).toMatchObject({ digest: digests[2] });
      expect(facts(after)).toEqual(facts(await whole()));
      expect(order).toContain('second taken back');
    } finally {
      await Promise.all([first.end(), second.end(), third.end()]);
    }
  });

  test('whole again where it is too far behind, or has another history, or a table was emptied', async () => {
    const held = await whole();
    const isWhole = async (since: Parameters<typeof read>[0]) => {
      const [begin] = (await read(since)).map(readRegisterLine);
      return begin?.kind === 'begin' && begin.from === null;
    };
    expect(await isWhole(sinceOf(held))).toBe(false);
    expect(await isWhole({ ...sinceOf(held), mark: 'another' })).toBe(true);
    expect(await isWhole({ ...sinceOf(held), version: held.register.version + 5 })).toBe(true);
    expect(await isWhole({ ...sinceOf(held), version: -1 })).toBe(true);
    await owner`delete from register_mark where version < ${held.register.version}`;
    expect(await isWhole({ version: held.register.version - 1, mark: held.mark })).toBe(true);
    const [{ events } = { events: [] }] = await owner<{ events: postgres.Row[] }[]>`
      select coalesce(json_agg(e), '[]') as events from agreement_event e`;
    await owner`truncate agreement_event`;
    expect(await isWhole(sinceOf(held))).toBe(true);
    expect(events.length).toBeGreaterThan(0);
    const after = (await receiveRegister(await read(sinceOf(held)), held)).held;
    expect(facts(after)).toEqual(facts(await whole()));
  });

  test('a database put back to an earlier state that has moved on since is known by its marks', async () => {
    const held = await whole();
    await owner.begin(async (tx) => {
      await tx`delete from register_mark where version >= ${held.register.version}`;
      await tx`update register_state set version = ${held.register.version - 1}`;
    });
    await insert();
    await insert();
    const { lines, after } = await changed(held);
    expect(lines[0]).toMatchObject({ kind: 'begin', from: null });
    expect(after.register.version).toBeGreaterThan(held.register.version);
  });

  test('nobody but its owner writes the register’s history, and a serving role does not read it', async () => {
    const may = async (role: string, table: string, right: string) => {
      const [row] = await owner`select has_table_privilege(${role}, ${table}, ${right}) as may`;
      return row?.may;
    };
    for (const table of ['register_state', 'register_mark', 'register_change']) {
      expect(await may('hub_register', table, 'select')).toBe(true);
      for (const right of ['insert', 'update', 'delete', 'truncate']) {
        expect([table, right, await may('hub_register', table, right)]).toEqual([table, right, false]);
        expect([table, right, await may('hub_serving', table, right)]).toEqual([table, right, false]);
      }
      expect(await may('hub_serving', table, 'select')).toBe(false);
    }
    for (const right of ['insert', 'update', 'delete']) {
      expect(await may('hub_serving', 'register_gateway', right)).toBe(false);
    }
  });
});

describe('acknowledgements', () => {
  const suspended = async (digest: string) => {
    await owner`insert into agreement_event (digest, kind, at) values (${digest}, 'suspended', now())`;
    const [state] = await owner`select version::int from register_state`;
    return Number(state?.version);
  };
  const of = async (version: number, waitMilliseconds: number) => {
    const list = await acknowledgementsOf(drizzle(owner), version, { waitMilliseconds });
    return Object.fromEntries(list.map(({ gateway, acknowledged }) => [gateway, acknowledged]));
  };

  test('suspending waits for the gateways, and tells which have not acknowledged', async () => {
    // Gateways of other tests may have said a last word while they were being stopped.
    await owner`delete from register_gateway`;
    const digest = await insert();
    let stall = false;
    const stalled: (() => void)[] = [];
    const quick = service.follow('quick');
    const slow: RegisterView = service.follow('slow', {
      token: async () => {
        if (stall) await new Promise<void>((resolve) => stalled.push(resolve));
        return await service.token('slow');
      },
    });
    try {
      await Promise.all([quick.ready, slow.ready]);
      await vi.waitFor(async () => expect(await of(0, 0)).toEqual({ quick: true, slow: true }));
      const started = performance.now();
      expect(await of(await suspended(digest), 3_000)).toEqual({ quick: true, slow: true });
      expect(performance.now() - started).toBeLessThan(1_000);
      expect(quick.current()?.version).toBe(slow.current()?.version);
      stall = true;
      await owner`delete from agreement_event where digest = ${digest}`;
      const again = performance.now();
      const version = await suspended(digest);
      expect(await of(version, 700)).toEqual({ quick: true, slow: false });
      expect(performance.now() - again).toBeGreaterThan(650);
      expect(quick.current()?.version).toBe(version);
      expect(slow.current()?.version).toBeLessThan(version);
      stall = false;
      for (const resume of stalled) resume();
      expect(await of(version, 3_000)).toEqual({ quick: true, slow: true });
      expect(slow.current()?.version).toBe(version);
    } finally {
      stall = false;
      for (const resume of stalled) resume();
      await Promise.all([quick[Symbol.asyncDispose](), slow[Symbol.asyncDispose]()]);
    }
  });

  test('a gateway that has not been heard for longer than it serves is not waited for', async () => {
    await owner`insert into register_gateway (gateway, version, staleness_ms, seen_at) values
      ('gone', 1, 5000, now() - interval '11 seconds'), ('patient', 1, 60000, now() - interval '11 seconds')`;
    const list = await of(2, 0);
    expect(list).toMatchObject({ patient: false });
    expect(Object.keys(list)).not.toContain('gone');
    await owner`delete from register_gateway`;
  });

  test('what gateways acknowledge changes no version of the register', async () => {
    const before = (await whole()).register.version;
    await owner`insert into register_gateway (gateway, version, staleness_ms, seen_at) values ('a', 1, 1, now())`;
    await owner`delete from register_gateway`;
    expect((await whole()).register.version).toBe(before);
  });

  test('an acknowledgement is taken in the name of the token’s gateway alone, and only in its form', async () => {
    const post = async (body: string, headers: Record<string, string>, method = 'POST') =>
      (
        await fetch(`${service.origin}/register/acknowledged`, {
          method,
          headers,
          ...(method === 'POST' ? { body } : {}),
        })
      ).status;
    const authorization = `Bearer ${await service.token('mine')}`;
    const good = JSON.stringify({ version: 3, staleness: 5_000, gateway: 'other' });
    expect(await post(good, {})).toBe(401);
    expect(await post(good, { authorization: 'Bearer none' })).toBe(401);
    expect(await post(good, { authorization }, 'GET')).toBe(405);
    for (const body of [
      '',
      '{}',
      '{"version":"3","staleness":5}',
      '{"version":3}',
      '{"version":-1,"staleness":5}',
    ]) {
      expect([body, await post(body, { authorization })]).toEqual([body, 400]);
    }
    expect(await owner`select 1 from register_gateway`).toHaveLength(0);
    expect(await post(good, { authorization })).toBe(204);
    expect(await owner`select gateway, version::int from register_gateway`).toEqual([
      { gateway: 'mine', version: 3 },
    ]);
    await owner`delete from register_gateway`;
  });
});
