import { parseArgs } from 'node:util';
import type postgres from 'postgres';
import type { DatabaseName } from './database.ts';
import { indicators } from './foundation/indicators.ts';
import { groupOf, PublicationError } from './foundation/publication-request.ts';
import { type PublicationMeans, publishPeriod } from './foundation/publish-period.ts';
import { verifyVintages } from './foundation/verify-vintages.ts';
import type { Geography } from './geography.ts';

/** What the command is. */
export const publishUsage = `Publishes figures from base cells that have been imported: protects small counts, and writes what everybody may read.

  npm run publish -- --indicator <id> --to <YYYY-MM> [options]      months after those that are out, to the last given
  npm run publish -- --indicator <id> --to <YYYY-MM> --revise       other figures of months that are out
  npm run publish -- --verify                                       checks the proofs of all that is out

Indicators that are protected together are published together: naming one names all of them. All of it or nothing.

Options:
  --preliminary-from <YYYY-MM>|none   the first month whose figures are preliminary; left out, it stays as it was
  --label <text>                      as readers cite it; left out, the last month
  --published-at <instant>            when it comes out (UTC); left out, now
  --dry-run                           computes everything and writes nothing

Settings: HUB_OWNER_DATABASE_URL is the subgraph's database as its owner; without it, that of the embedded hub in HUB_DATA_DIR.
`;

/** A wrong call; the message says what to give. */
export class PublishUsageError extends Error {
  override name = 'PublishUsageError';
}

/** What the command needs from outside. */
export type PublishParts = {
  /** The databases to work on: that of the name, or all where none is named. The caller ends them. */
  readonly owners: (host: DatabaseName | null) => Promise<readonly postgres.Sql[]>;
  /** Computes years beside the database's own connection. */
  readonly means?: (owner: postgres.Sql) => Pick<PublicationMeans, 'block' | 'atOnce'>;
  readonly geography: Geography;
  /** Told of each year as it is done. */
  readonly progress: (line: string) => void;
};

const options = {
  indicator: { type: 'string' },
  to: { type: 'string' },
  revise: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  'preliminary-from': { type: 'string' },
  label: { type: 'string' },
  'published-at': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/**
 * Carries out `npm run publish` and gives the lines to print. Throws PublishUsageError and PublicationError, whose
 * messages hold no figure; nothing is published then.
 */
export async function publishCommand(
  args: readonly string[],
  parts: PublishParts,
): Promise<readonly string[]> {
  const values = parse(args);
  if (values.verify) return verify(parts);
  const { indicator, to } = values;
  if (indicator === undefined) throw new PublishUsageError('Give an indicator after --indicator.');
  if (to === undefined) throw new PublishUsageError('Give the last month after --to, as YYYY-MM.');
  groupOf(indicator);
  const host = indicators.find(({ id }) => id === indicator)?.host ?? null;
  const [owner] = await parts.owners(host);
  if (!owner) throw new PublishUsageError('There is no database to publish in.');
  const preliminary = values['preliminary-from'];
  const result = await publishPeriod(
    owner,
    parts.geography,
    {
      indicator,
      to,
      revise: values.revise,
      dryRun: values['dry-run'],
      ...(preliminary === undefined ? {} : { preliminaryFrom: preliminary === 'none' ? null : preliminary }),
      ...(values.label === undefined ? {} : { label: values.label }),
      ...(values['published-at'] === undefined ? {} : { publishedAt: values['published-at'] }),
    },
    { ...parts.means?.(owner), progress: (id, year) => parts.progress(`${id} ${year}`) },
  );
  const { shown, withheld, vintageNo, label } = result;
  const cells = values.revise
    ? `${shown} cells have another figure, ${withheld} stay as they were`
    : `${shown} cells are shown, ${withheld} suppressed`;
  const done = values['dry-run']
    ? 'Nothing was written'
    : vintageNo === null
      ? 'Nothing differs from what is out; nothing was written'
      : `Published as vintage ${vintageNo}, ${label}`;
  return [`${result.indicators.join(', ')}: ${cells}. ${done}.`];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new PublishUsageError('There is no such option, or it lacks its value. --help lists them.', {
      cause,
    });
  }
}

async function verify({ owners, geography, progress }: PublishParts): Promise<readonly string[]> {
  const wrong: string[] = [];
  let proofs = 0;
  let cells = 0;
  for (const owner of await owners(null)) {
    for await (const one of verifyVintages(owner, geography)) {
      const name = `${one.indicator} ${one.year}, vintage ${one.vintageNo}`;
      progress(`${name}: ${one.sensitive} cells, ${one.witnesses} witnesses`);
      proofs += 1;
      cells += one.sensitive;
      for (const fault of one.faults) wrong.push(`${name}: ${fault}`);
    }
  }
  if (wrong.length > 0) throw new PublicationError('PROOF_INVALID', wrong.join('\n'));
  return [`${proofs} proofs hold: ${cells} counts that must not be known have another possible value.`];
}
