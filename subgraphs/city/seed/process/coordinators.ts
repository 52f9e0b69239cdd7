import type { Day } from '../../../../policy/agreement.ts';
import type { Geography } from '../../../geography.ts';
import type { coordinator } from '../../process-tables.ts';
import { organisationsOf, type SeedOrganisation } from '../organisations.ts';

/** The programme asks for coordinators from this day on. */
const begun: Day = '2020-01-01';
/** The committee whose coordinator has no mandate put down: what a duty finds. */
const withoutMandate = 'org:sdn-spanga-tensta';

const roles = new Set(['kommunstyrelse', 'facknämnd', 'stadsdelsnämnd']);

/** The committees, from kommunstyrelsen to those of districts that are no more; never the housing companies. */
export function committeesSince(geography: Geography, day: Day): readonly SeedOrganisation[] {
  return organisationsOf(geography).filter(
    ({ role, validTo }) => roles.has(role) && (validTo === null || validTo >= day),
  );
}

/** The first day of an organisation, or this one where that is later. */
export const notBefore = ({ validFrom }: SeedOrganisation, day: Day): Day =>
  validFrom !== null && validFrom > day ? validFrom : day;

/** A coordinator function for each committee since 2020; the companies have none. */
export function coordinatorsOf(geography: Geography): readonly (typeof coordinator.$inferInsert)[] {
  return committeesSince(geography, begun).map((committee) => {
    const slug = committee.id.replace('org:', '');
    return {
      id: `coordinator:${slug}`,
      organisation: committee.id,
      function: 'Trygghetssamordnare',
      mailbox: `trygghet.${slug}@stad.example`,
      mandate: committee.id === withoutMandate ? null : 'Samordnar, förankrar och signalerar (syntetiskt)',
      validFrom: notBefore(committee, begun),
      validTo: committee.validTo,
      synthetic: true,
    };
  });
}
