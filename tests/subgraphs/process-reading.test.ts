import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { sealScope } from '../../subgraphs/row-security.ts';
import { digestOf } from '../../trust/canonical.ts';
import type { ScopeClaims } from '../../trust/scope-assertion.ts';
import { claimsOf, grantOf } from './claims.ts';
import {
  idsOf,
  ofFarsta,
  own,
  product,
  type ReadProcesses,
  startReadingProcesses,
} from './process-reading-city.ts';
import { agreementOf } from './process-rows.ts';

let city: ReadProcesses;
beforeAll(async () => {
  city = await startReadingProcesses();
});
afterAll(async () => {
  const reported = city?.reported;
  await city?.[Symbol.asyncDispose]();
  expect(reported).toEqual([]);
});

/** Grants of other products, as everybody has some. */
const others: readonly Grant[] = [grantOf('fire.fires', { provider: 'org:ssbf' })];

const listed = '{ collaborationProcesses { edges { node { id } } } }';

describe('which processes', () => {
  test('its own without a purpose, whole: rounds, objects, parties and history', async () => {
    const { data, codes, read } = await city.ask(
      `{ collaborationProcess(id: "process:jarva") {
        title area { id } lead { id } step cycle mandate decision { diarienummer decided function } startedOn closedOn
        revision synthetic source agreement { id } placeCollaboration { id } parties { id }
        current { number goals { id } }
        obstacles { id state } signals { observed }
        history { at act organisation { id } role from to cycle restart reason }
        cycles {
          number
          jointPicture { id scope title area { id } madeBy { id } summary createdOn revision
            problems { no title } composedOfJoint { id } }
          prioritisation { problems { no problem place { id } decision reason } }
          causeAnalyses { id step assumptions { no text decision rootCause { id } } }
          goals { id specific measure indicator { id } target baseline acceptances { party { id } at function }
            awaiting { id } due horizon ilsId measures { id } followUps { id } process { id } }
          measures { id goal { id } causeAnalysis { id } cause { no text } perspectives arenas targetGroups { id }
            place { id } responsible { id } responsibleRole plannedTo actualFrom actualTo followUps { id } madeBy { id } }
          followUps { id goal { id } measures { id } outcome value learning madeBy { id } }
        }
      } }`,
      {
        grants: own.concat(grantOf('city.place-collaborations', { provider: 'org:sdn-farsta' })),
        purpose: null,
      },
    );
    expect(codes).toEqual([]);
    const { cycles, ...process } = data.collaborationProcess;
    expect(process).toMatchObject({
      area: { id: 'sthlm:sdo:jarva' },
      lead: { id: 'org:sdn-jarva' },
      step: 'OWN_MAPPING',
      cycle: 2,
      decision: { diarienummer: 'DEMO 2025/1', decided: '2025-01-09', function: 'avdelningschef' },
      closedOn: null,
      agreement: { id: 'agreement:jarva' },
      placeCollaboration: null,
      // The association has signed and takes no part: it could not read what it accepted.
      parties: [{ id: 'org:sdn-jarva' }, { id: 'org:lpo-jarva' }, { id: 'org:trafiknamnden' }],
      current: { number: 2, goals: [] },
      signals: [{ observed: 'Arbetet väntar' }],
    });
    expect(process.obstacles.map(({ state }: { state: string }) => state)).toEqual(['ANSWERED', 'RAISED']);
    expect(
      process.history.map(({ act, restart }: { act: string; restart: boolean }) => [act, restart]),
    ).toEqual([
      ['start', false],
      ['move', true],
    ]);
    expect(process.history[1]).toMatchObject({
      from: 'IMPLEMENTATION',
      to: 'JOINT_MAPPING',
      reason: 'Ny uppgift',
    });
    expect(cycles.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
    const [first] = cycles;
    expect(first.jointPicture).toMatchObject({
      area: { id: 'sthlm:sdo:jarva' },
      problems: [{ no: 1, title: 'Bränder' }],
      // Farsta's is none of its grants'; the place's is its own.
      composedOfJoint: [{ id: 'joint:torg' }],
    });
    expect(first.prioritisation.problems).toEqual([
      { no: 1, problem: 'Bränder', place: { id: 'place:rinkeby-torg' }, decision: 'PRIORITISED', reason: '' },
      { no: 2, problem: 'Skräp', place: null, decision: 'LEFT_OUT', reason: 'Ordinarie drift' },
    ]);
    expect(first.causeAnalyses[0].assumptions[1]).toEqual({
      no: 2,
      text: 'Mörka gångvägar',
      decision: 'KEPT',
      rootCause: { id: 'concept:offentlig-miljo-som-orsak' },
    });
    expect(first.goals).toEqual([
      expect.objectContaining({
        indicator: { id: 'fire.fires.total' },
        baseline: null,
        target: 90,
        acceptances: [
          { party: { id: 'org:sdn-jarva' }, at: '2025-04-02T10:00:00.000Z', function: 'samordnare' },
        ],
        awaiting: [{ id: 'org:lpo-jarva' }, { id: 'org:trafiknamnden' }],
        measures: [{ id: 'measure:jarva' }],
        followUps: [{ id: 'followup:jarva' }],
        process: { id: 'process:jarva' },
      }),
    ]);
    expect(first.measures).toEqual([
      {
        id: 'measure:jarva',
        goal: { id: 'goal:jarva' },
        causeAnalysis: { id: 'analysis:jarva' },
        cause: { no: 2, text: 'Mörka gångvägar' },
        perspectives: ['CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY'],
        arenas: ['PUBLIC_SPACE'],
        targetGroups: [{ id: 'concept:boende' }],
        place: { id: 'place:rinkeby-torg' },
        responsible: { id: 'org:trafiknamnden' },
        responsibleRole: 'MANAGER',
        plannedTo: '2025-09-30',
        actualFrom: '2025-05-12',
        actualTo: null,
        followUps: [{ id: 'followup:jarva' }],
        madeBy: { id: 'org:trafiknamnden' },
      },
    ]);
    expect(first.followUps).toEqual([
      {
        id: 'followup:jarva',
        goal: { id: 'goal:jarva' },
        measures: [{ id: 'measure:jarva' }],
        outcome: 'PARTLY',
        value: 96,
        learning: 'Lös markfrågor först',
        madeBy: { id: 'org:sdn-jarva' },
      },
    ]);
    // The process, nine objects of it, two acts, and the place's joint picture with its process.
    expect(read.filter((one) => one.product === product)).toEqual([
      { product, provider: 'org:sdn-jarva', rows: 13 },
    ]);
    expect(read.some((one) => one.product === 'city.agreements')).toBe(true);
  });

  test("another provider's in another area by its clause, each noted as its own provider's", async () => {
    const { data, codes, read } = await city.ask(listed, { grants: ofFarsta() });
    expect(codes).toEqual([]);
    expect(idsOf(data.collaborationProcesses.edges)).toEqual([
      'process:farsta',
      'process:jarva',
      'process:torg',
    ]);
    expect(read).toEqual([
      { product, provider: 'org:sdn-farsta', rows: 1 },
      { product, provider: 'org:sdn-jarva', rows: 2 },
    ]);
  });

  test.each([
    ['of another area', { areas: ['sthlm:sdo:skarholmen'] }],
    ['of another provider', { provider: 'org:kommunstyrelsen' }],
    ['of months after the process began', { from: '2025-02' }],
    ['of another product', { product: 'city.forums' }],
  ])('not by a clause %s', async (_, given) => {
    const { data } = await city.ask(listed, { grants: ofFarsta(given) });
    expect(idsOf(data.collaborationProcesses.edges)).toEqual(['process:jarva', 'process:torg']);
  });

  test('of one agreement, and of areas inside those named', async () => {
    const ids = async (args: string, claims: Partial<ScopeClaims> = {}) => {
      const query = `{ collaborationProcesses(${args}) { edges { node { id } } } }`;
      return idsOf(
        (await city.ask(query, { grants: ofFarsta(), ...claims })).data.collaborationProcesses.edges,
      );
    };
    expect(await ids('agreement: "agreement:jarva"')).toEqual(['process:jarva']);
    // Of an agreement that it may not read, whoever reads the process is not told that it is of it.
    expect(await ids('agreement: "agreement:farsta"')).toEqual([]);
    expect(await ids('agreement: "agreement:farsta"', { organisation: 'org:lpo-farsta' })).toEqual([
      'process:farsta',
    ]);
    expect(await ids('areas: ["sthlm:sdo:farsta"]')).toEqual(['process:farsta']);
    expect(await ids('areas: ["sthlm:stadsdel:rinkeby"]')).toEqual([]);
  });

  test.each([
    ['["sthlm:sdo:skarholmen"]', 'AREA_NOT_COVERED'],
    ['["sthlm:kommun"]', 'AREA_NOT_COVERED'],
    ['["sthlm:sdo:jarva", "sthlm:sdo:ingenstans"]', 'AREA_UNKNOWN'],
    ['[]', 'ARGUMENT_INVALID'],
  ])('areas %s are refused with %s, and nothing is read', async (areas, code) => {
    const { data, codes, statements } = await city.ask(
      `{ collaborationProcesses(areas: ${areas}) { edges { node { id } } } }`,
      { grants: ofFarsta() },
    );
    expect([data.collaborationProcesses, codes, statements]).toEqual([null, [code], []]);
  });
});

describe('what is done under an agreement', () => {
  const under = (id: string) => `{ agreement(id: "${id}") { processes { id } forums { id } } }`;

  test('an agreement names its processes and forums, and notes each as read from whose they are', async () => {
    const { data, codes, read } = await city.ask(under('agreement:jarva'), { grants: own });
    expect([data.agreement, codes]).toEqual([
      { processes: [{ id: 'process:jarva' }], forums: [{ id: 'forum:rad:jarva' }] },
      [],
    ]);
    for (const one of [product, 'city.forums'])
      expect(read).toContainEqual(expect.objectContaining({ product: one, provider: 'org:sdn-jarva' }));
  });

  test('a scope that gives no process and no forum is refused both, and keeps the agreement', async () => {
    const { data, codes, read } = await city.ask(under('agreement:jarva'), { grants: others });
    expect(data.agreement).toEqual({ processes: null, forums: null });
    expect(codes).toEqual(['PRODUCT_NOT_COVERED', 'PRODUCT_NOT_COVERED']);
    expect(read.map((one) => one.product)).not.toContain(product);
  });
});

describe('what is refused by the scope alone', () => {
  const questions = [
    ['collaborationProcesses', listed],
    ['collaborationProcess', '{ collaborationProcess(id: "process:jarva") { id } }'],
    ['a process that is not there', '{ collaborationProcess(id: "process:ingen") { id } }'],
    ['measure', '{ measure(id: "measure:jarva") { id } }'],
    ['obstacles', '{ obstacles { edges { node { id } } } }'],
    ['forums', '{ forums { edges { node { id } } } }'],
    [
      'a reference to a process',
      '{ _entities(representations: [{ __typename: "CollaborationProcess", id: "process:jarva" }]) { __typename } }',
    ],
    [
      'a reference to a forum',
      '{ _entities(representations: [{ __typename: "Forum", id: "forum:rad:jarva" }]) { __typename } }',
    ],
  ] as const;

  test.each(questions)(
    '%s: PURPOSE_REQUIRED without a purpose, else PRODUCT_NOT_COVERED',
    async (_, question) => {
      const without = await city.ask(question, { grants: others, purpose: null });
      expect(without.codes).toEqual(['PURPOSE_REQUIRED']);
      const withOne = await city.ask(question, { grants: others });
      expect(withOne.codes).toEqual(['PRODUCT_NOT_COVERED']);
      expect(withOne.errors[0]?.extensions.products).toEqual([
        question.includes('orum') ? 'city.forums' : product,
      ]);
      for (const { read, statements } of [without, withOne]) expect([read, statements]).toEqual([[], []]);
    },
  );

  test('a record is open, and what it names is not: each record refuses alike, whatever it names', async () => {
    const { data, codes } = await city.ask(
      '{ committeeRecords { edges { node { id title processes { id } measures { id } } } } }',
      { grants: others },
    );
    expect(new Set(codes)).toEqual(new Set(['PRODUCT_NOT_COVERED']));
    expect(data.committeeRecords.edges).toHaveLength(2);
    for (const { node } of data.committeeRecords.edges) {
      expect(node).toMatchObject({ title: 'Verksamhetsplan (syntetisk)', processes: null, measures: null });
    }
  });
});

describe('what is forbidden is as if it were not there', () => {
  test('a process and a measure by their ids are null, and nothing is noted as read', async () => {
    const ask = (process: string, measure: string) =>
      city.ask(`{ collaborationProcess(id: "${process}") { id } measure(id: "${measure}") { id title } }`, {
        grants: own,
      });
    const forbidden = await ask('process:farsta', 'measure:farsta');
    const absent = await ask('process:ingen', 'measure:ingen');
    expect(forbidden).toEqual(absent);
    expect(forbidden.data).toEqual({ collaborationProcess: null, measure: null });
    expect(forbidden.codes).toEqual([]);
    expect(forbidden.read).toEqual([]);
  });

  test('an object that is no measure is no measure', async () => {
    const { data, codes } = await city.ask('{ measure(id: "goal:jarva") { id } }', { grants: own });
    expect([data.measure, codes]).toEqual([null, []]);
  });

  test("pages, cursors and what follows count only one's own, wherever they begin", async () => {
    const page = async (list: string, grants: readonly Grant[], after: string | null) =>
      (
        await city.ask(
          `{ ${list}(first: 1${after === null ? '' : `, after: "${after}"`}) {
            edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
          { grants },
        )
      ).data[list];
    const [hidden] = (await page('collaborationProcesses', ofFarsta(), null)).edges;
    expect(hidden.node.id).toBe('process:farsta');
    const first = await page('collaborationProcesses', own, null);
    expect(first).toEqual(await page('collaborationProcesses', own, hidden.cursor));
    expect(first.edges[0].node.id).toBe('process:jarva');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const last = await page('collaborationProcesses', own, first.pageInfo.endCursor);
    expect([idsOf(last.edges), last.pageInfo.hasNextPage]).toEqual([['process:torg'], false]);
    // The oldest obstacle of all is Farsta's.
    const oldest = await page('obstacles', own, null);
    expect(idsOf(oldest.edges)).toEqual(['obstacle:2025-09-08T09:00:00.000Z:2']);
    const next = await page('obstacles', own, oldest.pageInfo.endCursor);
    expect([idsOf(next.edges), next.pageInfo.hasNextPage]).toEqual([
      ['obstacle:2025-10-08T09:00:00.000Z:3'],
      false,
    ]);
    const wrong = await city.ask(`{ obstacles(after: "${hidden.cursor}") { edges { cursor } } }`, {
      grants: own,
    });
    expect(wrong.codes).toEqual(['ARGUMENT_INVALID']);
  });

  test('obstacles of one state, with the process of each and who raised it', async () => {
    const { data, read } = await city.ask(
      '{ obstacles(state: RAISED) { edges { node { id process { id } raisedBy { id } raisedOn answer revision } } } }',
      { grants: ofFarsta() },
    );
    expect(data.obstacles.edges.map(({ node }: { node: object }) => node)).toEqual([
      expect.objectContaining({ process: { id: 'process:farsta' }, raisedBy: { id: 'org:sdn-farsta' } }),
      expect.objectContaining({ process: { id: 'process:jarva' }, answer: null }),
    ]);
    expect(read).toContainEqual({ product, provider: 'org:sdn-farsta', rows: 2 });
  });

  test('a record leaves out the processes and measures that it may not be read with', async () => {
    const query =
      '{ committeeRecords(first: 1) { edges { node { processes { id } measures { id goal { id } } } } } }';
    const node = async (grants: readonly Grant[]) =>
      (await city.ask(query, { grants })).data.committeeRecords.edges[0].node;
    const measure = { id: 'measure:jarva', goal: { id: 'goal:jarva' } };
    expect(await node(own)).toEqual({ processes: [{ id: 'process:jarva' }], measures: [measure] });
    // A goal of another process is none of its own.
    expect(await node(ofFarsta())).toEqual({
      processes: [{ id: 'process:jarva' }, { id: 'process:farsta' }],
      measures: [{ id: 'measure:farsta', goal: null }, measure],
    });
  });

  test('an agreement that the reader may not read has neither name nor parties', async () => {
    const query =
      '{ collaborationProcess(id: "process:farsta") { agreement { id } parties { id } cycles { goals { id } } } }';
    const { data } = await city.ask(query, { grants: ofFarsta() });
    expect(data.collaborationProcess).toMatchObject({ agreement: null, parties: [] });
    const party = await city.ask(query, {
      grants: ofFarsta(),
      organisation: 'org:lpo-farsta',
      legalBody: 'org:polismyndigheten',
    });
    expect(party.data.collaborationProcess.agreement).toEqual({ id: 'agreement:farsta' });
    expect(party.data.collaborationProcess.parties).toHaveLength(3);
  });

  test("a place's parties are known to who may read the place; its authorities are those that take part", async () => {
    const query = '{ collaborationProcess(id: "process:torg") { parties { id } placeCollaboration { id } } }';
    const without = await city.ask(query, { grants: own });
    expect(without.codes).toEqual(['PRODUCT_NOT_COVERED']);
    expect(without.data.collaborationProcess).toEqual({ parties: [], placeCollaboration: null });
    const place = grantOf('city.place-collaborations', { provider: 'org:sdn-jarva' });
    const withIt = await city.ask(query, { grants: [...own, place] });
    expect(withIt.data.collaborationProcess).toEqual({
      parties: [{ id: 'org:sdn-jarva' }, { id: 'org:trafiknamnden' }],
      placeCollaboration: { id: 'place-collaboration:torg' },
    });
  });

  test('an agreement that is not in force has no parties that take part, and its process is read all the same', async () => {
    const digest = digestOf(agreementOf('jarva'));
    const owner = city.databases.owner('city');
    const happens = (kind: string, at: string) =>
      owner`insert into agreement_event ${owner({ digest, kind, at, party: 'org:lpo-jarva' })}`;
    const parties = async () =>
      (await city.ask('{ collaborationProcess(id: "process:jarva") { parties { id } } }', { grants: own }))
        .data.collaborationProcess.parties;
    await happens('suspended', '2026-10-01T08:00:00.000Z');
    expect(await parties()).toEqual([]);
    await happens('resumed', '2026-10-02T08:00:00.000Z');
    expect(await parties()).toHaveLength(3);
  });
});

describe('row security, asked past the subgraph', () => {
  /** How many rows of each table a request with these grants reads. */
  async function counted(grants: readonly Grant[]) {
    const sealed = sealScope(claimsOf(grants), city.reference, city.databases.sealKey);
    const serving = city.databases.serving('city');
    const tables = ['process', 'process_object', 'process_act', 'forum', 'coordinator', 'committee_record'];
    const counts = await serving.begin('read only', async (sql) => {
      await sql`select set_config('hub.scope', ${sealed}, true)`;
      const found: number[] = [];
      for (const table of tables) {
        const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`;
        found.push(row?.count ?? -1);
      }
      return found;
    });
    await serving.end();
    return counts;
  }

  test('each table gives what is granted and no row more; what is open is open', async () => {
    expect(await counted([])).toEqual([0, 0, 0, 0, 2, 2]);
    expect(await counted(others)).toEqual([0, 0, 0, 0, 2, 2]);
    expect(await counted(own)).toEqual([2, 10, 2, 2, 2, 2]);
    expect(await counted(ofFarsta())).toEqual([3, 13, 3, 3, 2, 2]);
    const [, forumsOfFarsta] = ofFarsta().slice(own.length);
    expect(await counted(forumsOfFarsta ? [forumsOfFarsta] : [])).toEqual([0, 0, 0, 1, 2, 2]);
  });
});

test('as many statements for all as for one, and none twice', async () => {
  const ask = (first: number) =>
    city.ask(
      `{ collaborationProcesses(first: ${first}) { edges { node {
        id agreement { id } parties { id } history { act organisation { id } } signals { id } obstacles { id process { id } }
        cycles {
          jointPicture { madeBy { id } }
          causeAnalyses { process { id } assumptions { rootCause { id } } }
          goals { awaiting { id } measures { id } process { id } }
          measures { goal { measures { followUps { id } } } cause { no } targetGroups { id } process { id } }
          followUps { goal { id } measures { id } }
        }
      } } } }`,
      { grants: ofFarsta() },
    );
  await ask(3);
  const [one, all] = [await ask(1), await ask(3)];
  expect(all.codes).toEqual([]);
  expect(all.data.collaborationProcesses.edges).toHaveLength(3);
  expect(new Set(all.statements).size).toBe(all.statements.length);
  const governed = (texts: readonly string[]) => texts.filter((text) => text.includes('"process')).length;
  expect(governed(all.statements)).toBe(3);
  expect(governed(one.statements)).toBe(3);
});

test('each object says whether its process is synthetic, wherever it is read from', async () => {
  const owner = city.databases.owner('city');
  const said = async () => {
    const { data, codes } = await city.ask(
      `{ measure(id: "measure:jarva") { synthetic }
        obstacles { edges { node { synthetic } } }
        collaborationProcess(id: "process:jarva") { cycles {
          jointPicture { synthetic } causeAnalyses { synthetic } goals { synthetic } measures { synthetic }
          followUps { synthetic } } } }`,
      { grants: own },
    );
    expect(codes).toEqual([]);
    const [{ jointPicture, causeAnalyses, goals, measures, followUps }] = data.collaborationProcess.cycles;
    const obstacles = data.obstacles.edges.map(({ node }: { node: object }) => node);
    return [data.measure, obstacles, jointPicture, causeAnalyses, goals, measures, followUps];
  };
  const all = (synthetic: boolean) => {
    const one = { synthetic };
    return [one, [one, one], one, [one], [one], [one], [one]];
  };
  expect(await said()).toEqual(all(true));
  await owner`update process set synthetic = false where id = 'process:jarva'`;
  try {
    expect(await said()).toEqual(all(false));
  } finally {
    await owner`update process set synthetic = true where id = 'process:jarva'`;
  }
});

describe('what the rules say of it', () => {
  test('figures carry what runs them again, pictures the agency that keeps them', async () => {
    const { data, codes } = await city.ask(
      `{ collaborationProcess(id: "process:jarva") { cycles {
        jointPicture { figures { variables vintages rerun } composedOf { owner { id } picture { __typename id } } } } } }`,
      { grants: own },
    );
    expect(codes).toEqual([]);
    const [{ jointPicture }] = data.collaborationProcess.cycles;
    expect(JSON.parse(jointPicture.figures[0].rerun)).toEqual({
      sharedQuery: 'uppfoljning-av-atgard',
      sharedQueryVersion: 1,
      variables: JSON.parse(jointPicture.figures[0].variables),
    });
    expect(jointPicture.composedOf).toEqual([
      {
        owner: { id: 'org:lpo-jarva' },
        picture: { __typename: 'PolicePicture', id: 'picture:police:lpo-jarva:2025-02' },
      },
      {
        owner: { id: 'org:trafikforvaltningen' },
        picture: { __typename: 'RegionPicture', id: 'picture:region:trafikforvaltningen:2025-02' },
      },
    ]);
  });

  test('states, SMART and warnings come of what the reader reads', async () => {
    const { data, codes } = await city.ask(
      `{ collaborationProcess(id: "process:jarva") {
        warnings { kind object }
        cycles { goals { smart { measurable accepted timed } } measures { state restsOnPictureAlone } } } }`,
      { grants: own },
    );
    expect(codes).toEqual([]);
    const [first] = data.collaborationProcess.cycles;
    expect(first.goals[0].smart).toEqual({ measurable: true, accepted: false, timed: true });
    expect(first.measures).toEqual([{ state: 'UNDER_WAY', restsOnPictureAlone: false }]);
    expect(data.collaborationProcess.warnings).toContainEqual({
      kind: 'MEASURE_LATE',
      object: 'measure:jarva',
    });
    expect(data.collaborationProcess.warnings).toContainEqual({
      kind: 'OBSTACLE_WAITING',
      object: 'obstacle:2025-10-08T09:00:00.000Z:3',
    });
  });
});
