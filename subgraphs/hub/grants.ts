import { everyArea } from '../../policy/area.ts';
import type { Grant } from '../../policy/scope.ts';
import type { Reference } from '../reference.ts';
import { grantSentence } from './sentence.ts';

/** `lokalpolisområde Farsta`, `Järva`: by name, and by what it is where names coincide. */
export function areaName(id: string, { areas }: Reference): string {
  const area = areas.get(id);
  if (!area) return id;
  return area.level === 'LOCAL_POLICE_AREA'
    ? `lokalpolisområde ${area.name}`
    : area.level === 'DISTRICT_COMMITTEE_AREA'
      ? `stadsdelsområde ${area.name}`
      : area.name;
}

/** A grant of the scope as the schema has it. */
export function grantOf(grant: Grant, reference: Reference) {
  const every = grant.areas.includes(everyArea);
  return {
    kind: grant.kind,
    product: { id: grant.product },
    provider: { id: grant.provider },
    areas: every ? [] : grant.areas.map((id) => ({ id })),
    everyArea: every,
    from: grant.from,
    to: grant.to,
    finestLevel: grant.finestLevel,
    finestInterval: grant.finestInterval,
    disclosure: grant.disclosure,
    agreement: grant.clause === null ? null : { id: agreementOf(grant.clause) },
    clause: grant.clause,
    digest: grant.digest,
    sentence: grantSentence(grant, (area) => areaName(area, reference)),
  };
}

/** The agreement of a clause's name, `<agreement>/<version>#<clause>`. */
const agreementOf = (clause: string): string => clause.slice(0, clause.lastIndexOf('/'));
