import { type Day, notInForce, type RegisteredVersion } from './agreement.ts';
import { citation } from './clause-rules.ts';

/** Something that ends on a day, and with it what clauses give. */
export type Expiring = {
  /** A version's last day, a rule of law's last day, or the day by which a secrecy assessment is looked at again. */
  readonly kind: 'version' | 'legal-basis' | 'secrecy-assessment';
  /** The last day on which it holds. */
  readonly day: Day;
  readonly agreement: string;
  readonly number: number;
  /** The clauses that end with it: all of them with a version. */
  readonly clauses: readonly string[];
  /** The rule of law or the assessment's registration number; null for a version. */
  readonly what: string | null;
};

const dayMilliseconds = 86_400_000;

/**
 * What ends from the instant's day on and within so many days, soonest first. Of versions that are in force, suspended
 * or signed and still to begin; the parent's end is listed with the parent.
 */
export function expiring(
  versions: readonly RegisteredVersion[],
  instant: string,
  withinDays: number,
): readonly Expiring[] {
  const today = instant.slice(0, 10);
  const last = new Date(Date.parse(instant) + withinDays * dayMilliseconds).toISOString().slice(0, 10);
  return versions
    .filter((version) => [null, 'suspended', 'not-yet-valid'].includes(notInForce(version, instant)))
    .flatMap(endsOf)
    .filter(({ day }) => today <= day && day <= last)
    .sort((a, b) => compare(a.day, b.day) || compare(a.agreement, b.agreement));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function endsOf({ content }: RegisteredVersion): readonly Expiring[] {
  const { agreement, number, validTo, clauses } = content;
  const ends: Expiring[] =
    validTo === null
      ? []
      : [
          {
            kind: 'version',
            day: validTo,
            agreement,
            number,
            clauses: clauses.map(({ id }) => id),
            what: null,
          },
        ];
  const byTerm = new Map<string, Expiring>();
  const add = (kind: Expiring['kind'], day: Day | null, what: string, clause: string) => {
    if (day === null) return;
    const key = `${kind} ${day} ${what}`;
    const known = byTerm.get(key)?.clauses ?? [];
    byTerm.set(key, { kind, day, agreement, number, clauses: [...new Set([...known, clause])], what });
  };
  for (const clause of clauses) {
    for (const line of clause.legalBasis) add('legal-basis', line.to, citation(line), clause.id);
    const assessment = clause.secrecyAssessment;
    if (assessment) add('secrecy-assessment', assessment.reviewBy, assessment.diarienummer, clause.id);
  }
  return [...ends, ...byTerm.values()];
}
