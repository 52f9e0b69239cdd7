import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { type Answer, ask, codes } from './ask.ts';
import { asOwner } from './databases.ts';
import { personToken } from './people.ts';

const city = asOwner('city');
afterAll(() => city.end());

const jarva = 'process:jarva';
const cycle = `query Varvet($id: ID!) { collaborationProcess(id: $id) {
  id step cycle parties { id } warnings { kind } history { act from to restart cycle }
  cycles {
    number
    jointPicture { scope composedOf { owner { id } picture { __typename id title problems { title } } } }
    prioritisation { problems { no decision reason } }
    causeAnalyses { step time place assumptions { no decision } }
    goals { id smart { specific measurable accepted realistic timed } awaiting { id } }
    measures { id state restsOnPictureAlone cause { no } }
    followUps { id outcome value }
  }
} }`;
const askCycle = (partner: string, purpose?: string) =>
  ask(partner, { query: cycle, variables: { id: jarva }, ...(purpose === undefined ? {} : { purpose }) });

type Composed = {
  readonly owner: { readonly id: string };
  readonly picture: Readonly<Record<string, unknown>> | null;
};
/** The titles of the pictures that the first round's joint picture is composed of, by their type; null for one that is not read. */
const pictures = ({ data }: Answer) =>
  Object.fromEntries(
    data.collaborationProcess.cycles[0].jointPicture.composedOf.map(({ picture }: Composed) => [
      picture?.__typename,
      picture?.title ?? null,
    ]),
  );
const read = {
  CityPicture: 'Lägesbild Järva 2024 (syntetisk)',
  PolicePicture: 'Polisens lägesbild Järva 2024 (syntetisk)',
  RegionPicture: 'Stationer i nordväst (syntetisk)',
  CivilSocietyPicture: 'Vad vi ser på kvällarna (syntetisk)',
};

describe('the round of Järva in one question', () => {
  test('comes to its lead whole, with the pictures of four agencies, each from its own subgraph', async () => {
    const answer = await askCycle('district-jarva', 'lagesbild');
    expect(answer.errors).toEqual([]);
    expect(pictures(answer)).toEqual(read);
    const { step, cycle: round, parties, warnings, history, cycles } = answer.data.collaborationProcess;
    expect({ step, round, warnings }).toEqual({ step: 'OWN_MAPPING', round: 2, warnings: [] });
    expect(parties.map(({ id }: { id: string }) => id).sort()).toEqual([
      'org:lpo-jarva',
      'org:sdn-jarva',
      'org:trafiknamnden',
    ]);
    expect(history.filter(({ restart }: { restart: boolean }) => restart)).toEqual([
      { act: 'move', from: 'IMPLEMENTATION', to: 'JOINT_MAPPING', restart: true, cycle: 1 },
    ]);
    const [first] = cycles;
    for (const { smart, awaiting } of first.goals) {
      expect(Object.values(smart)).toEqual([true, true, true, true, true]);
      expect(awaiting).toEqual([]);
    }
    expect(
      first.measures.map(({ restsOnPictureAlone }: { restsOnPictureAlone: boolean }) => restsOnPictureAlone),
    ).toEqual([false, false, false, false]);
    // The log has a row for each provider whose rows were read.
    const [row] = await logged(answer);
    type Logged = { readonly product: string; readonly provider: string; readonly rows: number };
    const products: readonly Logged[] = JSON.parse(row?.record ?? '{}').products;
    expect(products.map(({ product, provider }) => `${product} ${provider}`)).toEqual(
      expect.arrayContaining([
        'city.collaboration-process org:sdn-jarva',
        'city.situational-pictures org:sdn-jarva',
        'police.situational-pictures org:polismyndigheten',
        'region.situational-pictures org:region-stockholm',
        'civil.situational-pictures org:nattvandrarna-jarva',
      ]),
    );
    expect(products.filter(({ rows }) => rows === 0)).toEqual([]);
  });

  test('comes to the local police without the pictures that no agreement gives them, and says which products', async () => {
    const answer = await askCycle('lpo-jarva', 'lagesbild');
    expect(pictures(answer)).toEqual({ ...read, RegionPicture: null, CivilSocietyPicture: null });
    expect(codes(answer)).toEqual(['PRODUCT_NOT_COVERED']);
    const missing = answer.errors.flatMap(({ extensions }) => extensions.products ?? []);
    expect([...new Set(missing)].sort()).toEqual([
      'civil.situational-pictures',
      'region.situational-pictures',
    ]);
  });

  test('does not come to a stranger, nor to a district whose agreements do not cover it', async () => {
    const stranger = await askCycle('stranger', 'lagesbild');
    expect(stranger.data.collaborationProcess).toBeNull();
    expect(codes(stranger)).toEqual(['PRODUCT_NOT_COVERED']);
    const other = await askCycle('district-farsta', 'lagesbild');
    const absent = await ask('district-farsta', {
      query: cycle,
      variables: { id: 'process:none' },
      purpose: 'lagesbild',
    });
    // Forbidden and absent look alike.
    expect([other.data, codes(other)]).toEqual([absent.data, codes(absent)]);
    expect([other.data, codes(other)]).toEqual([{ collaborationProcess: null }, []]);
    expect(stranger.text + other.text).not.toContain('Järva');
  });

  test('without a purpose comes to its lead alone, with its own picture alone', async () => {
    const own = await askCycle('district-jarva');
    expect(own.data.collaborationProcess.id).toBe(jarva);
    expect(pictures(own)).toEqual({
      ...read,
      PolicePicture: null,
      RegionPicture: null,
      CivilSocietyPicture: null,
    });
    expect(codes(own)).toEqual(['PURPOSE_REQUIRED']);
    const party = await ask('lpo-jarva', { query: '{ collaborationProcesses { edges { node { id } } } }' });
    expect([party.data.collaborationProcesses, codes(party)]).toEqual([null, ['PURPOSE_REQUIRED']]);
  });

  test('a page has what may be read and nothing more, at any cursor', async () => {
    const query = `query ($first: Int!, $after: String) { collaborationProcesses(first: $first, after: $after) {
      edges { cursor node { id } } pageInfo { hasNextPage } } }`;
    const page = async (variables: Readonly<Record<string, unknown>>) =>
      (await ask('district-farsta', { query, variables, purpose: 'uppfoljning' })).data
        .collaborationProcesses;
    const all = await page({ first: 50 });
    const ids = all.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids).toEqual(['process:farsta', 'process:stad']);
    const first = await page({ first: 1 });
    const second = await page({ first: 1, after: first.edges[0].cursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(ids);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test('own pictures of the second round are still their owners’', async () => {
    const lists =
      '{ cityPictures { edges { node { id state } } } policePictures { edges { node { id state } } } }';
    const idsFor = async (partner: string) => {
      const { data, errors } = await ask(partner, { query: lists, purpose: 'lagesbild' });
      expect(errors).toEqual([]);
      return [...data.cityPictures.edges, ...data.policePictures.edges].map(({ node }) => node.id);
    };
    const ofCity = 'picture:city:sdn-jarva:2026-09';
    const ofPolice = 'picture:police:lpo-jarva:2026-09';
    const [district, unit, central] = await Promise.all(
      ['district-jarva', 'lpo-jarva', 'stockholm-central'].map(idsFor),
    );
    expect(district).toContain(ofCity);
    expect(district).not.toContain(ofPolice);
    expect(unit).toContain(ofPolice);
    expect(unit).not.toContain(ofCity);
    expect(central).toContain('picture:city:sdn-jarva:2025-02');
    expect(central?.filter((id) => id === ofCity || id === ofPolice)).toEqual([]);
  });
});

describe('people', () => {
  /** Somebody acts for the purpose of following up, where the role may state it. */
  async function act(
    account: string,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    purpose?: string,
  ) {
    return ask(null, {
      query,
      variables,
      token: await personToken(account),
      ...(purpose === undefined ? {} : { purpose }),
    });
  }
  const payload =
    '{ object process { id step revision cycles { goals { id revision awaiting { id } } } } warnings { kind } }';
  const documents = {
    start: `mutation ($process: ProcessInput!) { act: startProcess(process: $process) ${payload} }`,
    move: `mutation ($process: ID!, $revision: Int!, $to: ProcessStep!) { act: moveProcess(process: $process, revision: $revision, to: $to) ${payload} }`,
    close: `mutation ($process: ID!, $revision: Int!) { act: closeProcess(process: $process, revision: $revision, reason: "prov") ${payload} }`,
    joint: `mutation ($process: ID!, $content: JointPictureInput!) { act: saveJointPicture(process: $process, content: $content) ${payload} }`,
    goal: `mutation ($process: ID!, $id: ID, $revision: Int, $content: SmartGoalInput!) { act: saveGoal(process: $process, id: $id, revision: $revision, content: $content) ${payload} }`,
    accept: `mutation ($goal: ID!, $revision: Int!) { act: acceptGoal(goal: $goal, revision: $revision, function: "Kommunpolis") ${payload} }`,
  };
  const started = {
    title: 'Prov av en samverkansprocess (syntetisk)',
    agreement: 'agreement:local:jarva:jarva',
    area: 'sthlm:sdo:jarva',
    mandate: 'Inom budget',
    resources: 'En dag',
    diarienummer: 'DEMO prov',
    decided: '2026-01-05',
    function: 'Stadsdelsdirektör',
  };
  const wanted = {
    specific: 'Färre registrerade bränder i Järva nästa halvår',
    measure: 'COUNT',
    indicator: 'fire.fires.total',
    unit: 'antal',
    target: 80,
    realisticBecause: 'Kända platser',
    due: '2030-12-31',
    horizon: 'SHORT',
  };

  test('a coordinator puts a goal down, each party accepts it for itself, and an edit from before is refused', async () => {
    const purpose = 'uppfoljning';
    const begun = await act('samordnare-jarva', documents.start, { process: started }, purpose);
    expect(begun.errors).toEqual([]);
    const { id: process } = begun.data.act.process;
    let { revision } = begun.data.act.process;
    try {
      for (const to of ['OWN_MAPPING', 'JOINT_MAPPING']) {
        const moved = await act('samordnare-jarva', documents.move, { process, revision, to }, purpose);
        expect(moved.errors).toEqual([]);
        revision = moved.data.act.process.revision;
      }
      const content = {
        title: 'Prov',
        composedOf: ['picture:city:sdn-jarva:2025-02', 'picture:police:lpo-jarva:2025-02'],
        problems: [{ title: 'Bränder', description: 'Som förra året.' }],
        summary: 'Prov av en gemensam lägesbild.',
      };
      expect((await act('samordnare-jarva', documents.joint, { process, content }, purpose)).errors).toEqual(
        [],
      );
      const saved = await act('samordnare-jarva', documents.goal, { process, content: wanted }, purpose);
      expect(saved.errors).toEqual([]);
      const goal = saved.data.act.object;

      const accepted = await act('samordnare-lpo-jarva', documents.accept, { goal, revision: 1 }, purpose);
      expect(accepted.errors).toEqual([]);
      const [{ awaiting }] = accepted.data.act.process.cycles[0].goals;
      expect(awaiting.map(({ id }: { id: string }) => id).sort()).toEqual([
        'org:sdn-jarva',
        'org:trafiknamnden',
      ]);

      const codesOf = async (...given: Parameters<typeof act>) => codes(await act(...given));
      // What the police accepted is another revision than the one that the district has in front of it.
      const stale = { process, id: goal, revision: 1, content: { ...wanted, target: 70 } };
      expect(await codesOf('samordnare-jarva', documents.goal, stale, purpose)).toEqual(['EDIT_CONFLICT']);
      expect(await codesOf('samordnare-jarva', documents.accept, { goal, revision: 1 }, purpose)).toEqual([
        'EDIT_CONFLICT',
      ]);
      expect(await codesOf('samordnare-lpo-jarva', documents.accept, { goal, revision: 2 }, purpose)).toEqual(
        ['STATE_CONFLICT'],
      );
      expect(await codesOf('samordnare-farsta', documents.accept, { goal, revision: 2 }, purpose)).toEqual([
        'PROCESS_UNKNOWN',
      ]);
      expect(await codesOf('analytiker-lpo-jarva', documents.accept, { goal, revision: 2 }, purpose)).toEqual(
        ['ROLE_REQUIRED'],
      );
      // Of others' processes nothing is done without the purpose that they are read for.
      expect(await codesOf('samordnare-lpo-jarva', documents.accept, { goal, revision: 2 })).toEqual([
        'PROCESS_UNKNOWN',
      ]);
      // An edit takes the acceptance away.
      const edited = await act('samordnare-jarva', documents.goal, { ...stale, revision: 2 }, purpose);
      expect(edited.errors).toEqual([]);
      expect(edited.data.act.process.cycles[0].goals[0].awaiting).toHaveLength(3);
      // No step is passed over: no prioritisation, no measure, no acceptances.
      expect(
        await codesOf(
          'samordnare-jarva',
          documents.move,
          { process, revision, to: 'IMPLEMENTATION' },
          purpose,
        ),
      ).toEqual(['STEP_OUT_OF_ORDER']);
    } finally {
      const closed = await act('samordnare-jarva', documents.close, { process, revision }, purpose);
      expect(closed.errors).toEqual([]);
    }
  });
});

test('an agreement that is suspended hides what it gave of others, within a second, and nothing of one’s own', async () => {
  const [version] = await city`
    select digest from agreement_version where agreement = 'agreement:gemensam-samverkan' order by number desc limit 1`;
  const until = async (partner: string, holds: (answer: Answer) => boolean): Promise<number> => {
    const start = performance.now();
    for (;;) {
      const answer = await askCycle(partner, 'lagesbild');
      if (holds(answer)) return performance.now() - start;
      if (performance.now() - start > 2_000) throw new Error(`after two seconds: ${codes(answer).join(' ')}`);
      await delay(5);
    }
  };
  const readsAll = (answer: Answer) =>
    answer.data.collaborationProcess !== null && codes(answer).length === 0;
  await city`insert into agreement_event (digest, kind, at) values (${version?.digest}, 'suspended', now())`;
  try {
    expect(await until('lpo-jarva', ({ data }) => data.collaborationProcess === null)).toBeLessThan(1_000);
    const unit = await askCycle('lpo-jarva', 'lagesbild');
    expect(codes(unit)).toEqual(['PRODUCT_NOT_COVERED']);
    const lead = await askCycle('district-jarva', 'lagesbild');
    expect(pictures(lead)).toEqual({
      ...read,
      PolicePicture: null,
      RegionPicture: null,
      CivilSocietyPicture: null,
    });
  } finally {
    await city`insert into agreement_event (digest, kind, at) values (${version?.digest}, 'resumed', now())`;
  }
  expect(await until('district-jarva', readsAll)).toBeLessThan(2_000);
});

test('whoever has the most agreements has its operations explained, and its shared queries listed, as anybody', async () => {
  const answer = await ask('stockholm-central', {
    purpose: 'uppfoljning',
    query: `{ viewer { scope { clause } } sharedQueries(first: 3) { edges { node { id } } }
      explain(document: "{ collaborationProcess(id: \\"process:jarva\\") { step } }") { fields { coordinate decision } } }`,
  });
  expect(answer.errors).toEqual([]);
  // More than what headers hold where nobody says how much they may.
  expect(answer.data.viewer.scope.length).toBeGreaterThan(60);
  expect(answer.data.sharedQueries.edges).toHaveLength(3);
  expect(answer.data.explain.fields.length).toBeGreaterThan(1);
});

async function logged({ headers }: Answer) {
  const hub = asOwner('hub');
  try {
    return await hub<{ record: string }[]>`
      select record from access_log where id = ${headers.get('hub-receipt') ?? ''}`;
  } finally {
    await hub.end();
  }
}
