import { gatewayFlags } from '../gateway-flags.ts';
import type { Section } from '../section.ts';
import type { Figures } from './contest.ts';
import { contestants, hiveCached, prebuilt } from './contestants.ts';
import {
  cacheHit,
  denied,
  fiveSubgraphs,
  mutation,
  nestedQuery,
  type Operation,
  partlyDenied,
  small,
} from './operations.ts';

const everyone = [...contestants, prebuilt(''), hiveCached];
const operations: readonly Operation[] = [
  fiveSubgraphs,
  nestedQuery,
  small,
  cacheHit,
  mutation,
  partlyDenied,
  denied,
];
const usual = 16;
const many = 128;

/** What was promised, and what came of it. */
type Goal = {
  readonly goal: string;
  readonly measured: number;
  readonly limit: number;
  readonly met: boolean;
};

/** The figures as a section: goals, a table for each operation, who takes part and how it was measured. */
export function peersSection(figures: readonly Figures[], versions: ReadonlyMap<string, string>): Section {
  const goals = goalsOf(figures);
  const markdown = [
    '### Goals',
    table(
      ['goal', 'measured', 'at most', ''],
      goals.map(({ goal, measured, limit, met }) => [
        goal,
        `${measured.toFixed(2)}`,
        limit.toFixed(2),
        met
          ? `met, ${(limit / measured).toFixed(2)} times better`
          : `missed by ${(measured / limit).toFixed(2)} times`,
      ]),
    ),
    ...operations.flatMap((operation) => operationTable(operation, figures)),
    '### Who takes part',
    everyone.map(({ title, what }) => `- **${title}**: ${what}.`).join('\n'),
    `Packages of the peers: ${[...versions].map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    '### How it is measured',
    method,
  ].join('\n\n');
  return {
    title: 'The hub and its peers',
    markdown,
    json: { goals, figures, packages: Object.fromEntries(versions) },
  };
}

function goalsOf(figures: readonly Figures[]): readonly Goal[] {
  const find = (operation: Operation, contestant: string, connections = usual) =>
    figures.find(
      (found) =>
        found.operation === operation.id &&
        found.contestant === contestant &&
        found.connections === connections,
    );
  const cpu = (operation: Operation, contestant: string): number =>
    find(operation, contestant)?.cpuMilliseconds ?? Number.NaN;
  const peak = (operation: Operation, contestant: string): number =>
    find(operation, contestant, many)?.peakMegabytes ?? Number.NaN;
  const peersIds = contestants.filter(({ kind }) => kind === 'peer').map(({ id }) => id);
  const of = (goal: string, measured: number, limit: number): readonly Goal[] =>
    !Number.isFinite(measured) || measured === 0 ? [] : [{ goal, measured, limit, met: measured <= limit }];
  return [fiveSubgraphs, nestedQuery]
    .flatMap((operation) => {
      const hub = cpu(operation, 'hub');
      const best = Math.min(...peersIds.map((id) => cpu(operation, id)).filter(Number.isFinite));
      const title = operation.title.toLowerCase();
      return [
        ...of(`CPU, ${title}: of bare @apollo/gateway's`, hub / cpu(operation, 'apollo-gateway'), 0.2),
        ...of(`CPU, ${title}: of the best peer's`, hub / best, 0.35),
        ...of(`CPU, ${title}: times the aggregator's`, hub / cpu(operation, 'aggregator'), 2),
        ...of(
          `Memory, ${title}, ${many} connections: of bare @apollo/gateway's`,
          peak(operation, 'hub') / peak(operation, 'apollo-gateway'),
          0.6,
        ),
      ];
    })
    .concat(
      of('CPU, asked again: times a prebuilt result', cpu(cacheHit, 'hub') / cpu(cacheHit, 'prebuilt'), 1.5),
    );
}

function operationTable(operation: Operation, figures: readonly Figures[]): readonly string[] {
  const found = figures.filter(({ operation: id }) => id === operation.id);
  if (found.length === 0) return [];
  const hub = found.find(({ contestant, connections }) => contestant === 'hub' && connections === usual);
  const loaded = found.some(({ connections }) => connections === many);
  const rows = everyone.flatMap(({ id, title }) => {
    const one = found.find(({ contestant, connections }) => contestant === id && connections === usual);
    if (!one) return [];
    const more = found.find(({ contestant, connections }) => contestant === id && connections === many);
    return [
      [
        title,
        one.cpuMilliseconds.toFixed(3),
        (one.cpuMilliseconds / (hub?.cpuMilliseconds ?? Number.NaN)).toFixed(2),
        one.requestsPerSecond.toFixed(0),
        `${one.p50Milliseconds.toFixed(1)} / ${one.p99Milliseconds.toFixed(1)}`,
        ...(loaded
          ? [
              more?.requestsPerSecond.toFixed(0) ?? '',
              more ? `${more.p50Milliseconds.toFixed(0)} / ${more.p99Milliseconds.toFixed(0)}` : '',
              more ? `${more.peakMegabytes.toFixed(0)} / ${more.residentMegabytes.toFixed(0)}` : '',
            ]
          : []),
        String(one.subgraphCalls),
        (one.answerBytes / 1_000).toFixed(1),
      ],
    ];
  });
  return [
    `### ${operation.title}`,
    table(
      [
        '',
        'CPU ms a request',
        'of the hub',
        `requests/s, ${usual}`,
        `p50 / p99 ms, ${usual}`,
        ...(loaded ? [`requests/s, ${many}`, `p50 / p99 ms, ${many}`, `MB peak / at the end, ${many}`] : []),
        'subgraph calls',
        'answer kB',
      ],
      rows,
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ').replaceAll('NaN', '–')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const method = `- Each contestant is one Node.js process with \`NODE_ENV=production\` and \`APOLLO_TELEMETRY_DISABLED=true\`; the hub with \`${gatewayFlags.join(' ')}\`, as
  \`npm run gateway\` has it, the others without flags. All are asked the same operation first, and their data must be equal
  in every value; then each is warmed with at least 1,500 requests (300 in a short run); then they are measured in turn, round after round. A figure
  is the median of its rounds. An answer of another length than the compared one ends the run.
- **CPU** is user and system time of the gateway's process, all its threads (/proc/<pid>/stat), over the requests answered
  meanwhile, at ${usual} connections. PostgreSQL's and the subgraphs' are not in it. **Memory** is the most that the process
  held while ${many} connections asked (VmHWM, reset before), and what it held at the end of that (VmRSS).
- Subgraphs are one process for all: what was asked once is answered by its text. They give the hub and its peers the same
  answers and ignore the scope; but the hub signs and sends it as ever, and is told what the answers rest on, so that it may
  keep them. The register, the issuer of tokens and the log's
  database are those of a demonstration hub that runs beside. The partner is stockholm-central, for lagesbild: what it may
  read is decided by agreements that it has signed.
- Every request has a variable that no other has, for all contestants alike, so that none is answered from a cache of answers
  or shared with another under way; the hub's cache is on, and pays for looking and keeping. "Asked again" has the
  same variables every time, and no viewer, whose answer is never kept. Plans, documents and tokens are warm for everybody.
- Load comes from a process of its own over keep-alive connections, each with one request at a time. Nothing is pinned to a
  processor: load, subgraphs, PostgreSQL and the gateway share the machine, so that requests a second and times say how
  contestants stand to each other, and CPU by request is what compares.`;
