import type { AgreementVersion, Clause, Paper } from '../../../../policy/agreement.ts';
import {
  clause,
  demonstrationEnd,
  districtMonth,
  paper,
  parties,
  records,
  type SeedVersion,
  version,
} from '../agreement-terms.ts';
import { municipalCompetence, publicDocument } from '../legal-basis.ts';

const from = '2025-03-01';
const aboutPlaces = ['lagesbild', 'platssamverkan', 'uppfoljning'];

/** Partnerships with associations of night walkers and of property owners. The walkers are synthetic. */
export function partnerships(): readonly SeedVersion[] {
  return [
    nightWalk('farsta', 'Farsta'),
    nightWalk('jarva', 'Järva'),
    propertyOwnersInJarva(),
    certified('skarholmen', 'Skärholmen', 'skarholmen', 'sthlm:sdo:skarholmen'),
    certified('ragsved', 'Rågsved', 'enskede-arsta-vantor', 'sthlm:stadsdel:ragsved'),
    certified(
      'hasselby-vallingby',
      'Hässelby-Vällingby',
      'hasselby-vallingby',
      'sthlm:sdo:hasselby-vallingby',
    ),
  ];
}

function partnership(
  id: string,
  title: string,
  organisations: readonly string[],
  parts: Partial<Paper>,
  clauses: readonly Clause[],
): SeedVersion {
  const content: AgreementVersion = {
    agreement: `agreement:partnership:${id}`,
    number: 1,
    title,
    level: 'partnership',
    parent: null,
    parties: parties(organisations, '2025-02-20'),
    validFrom: from,
    validTo: demonstrationEnd,
    paper: paper({ responsibleFunctions: ['Trygghetssamordnare', 'Föreningens kontaktfunktion'], ...parts }),
    clauses,
  };
  return version(content);
}

/** An IOP: the association tells of its walks, and gets the district's reports of litter and damage. */
function nightWalk(slug: string, name: string): SeedVersion {
  const committee = `org:sdn-${slug}`;
  const association = `org:nattvandrarna-${slug}`;
  const areas = [`sthlm:sdo:${slug}`];
  return partnership(
    `nattvandring-${slug}`,
    `Idéburet offentligt partnerskap om nattvandring i ${name} (syntetiskt)`,
    [committee, association, 'org:trafiknamnden'],
    {
      problems: ['Få vuxna ute på kvällar och nätter'],
      likelyCauses: ['Få mötesplatser är öppna sena kvällar'],
      goals: ['Regelbundna nattvandringar, följda per kvartal'],
      activities: ['Nattvandring', 'Återkoppling till stadsdelsnämnden'],
    },
    [
      clause({
        id: 'nattvandringar',
        product: 'civil.night-walks',
        provider: association,
        recipients: [committee, 'org:kommunstyrelsen'],
        purposes: [...aboutPlaces, 'manadsrapport', 'orsaksanalys'],
        areas,
        legalBasis: [municipalCompetence],
        ...districtMonth,
      }),
      clause({
        id: 'partnerskap',
        product: 'civil.partnerships',
        provider: association,
        recipients: [committee, 'org:kommunstyrelsen'],
        purposes: aboutPlaces,
        areas,
        legalBasis: [municipalCompetence],
        ...records,
      }),
      clause({
        id: 'tyck-till',
        product: 'city.tyck-till',
        provider: 'org:trafiknamnden',
        recipients: [association],
        purposes: aboutPlaces,
        areas,
        legalBasis: [publicDocument],
        ...districtMonth,
      }),
    ],
  );
}

/**
 * Property owners get aggregated figures only. The last clause is on a shared product, which the rule on kinds of
 * recipients denies whatever is signed: it stands here to be refused.
 */
function propertyOwnersInJarva(): SeedVersion {
  const committee = 'org:sdn-jarva';
  const association = 'org:fastighetsagare-jarva';
  const toOwners = {
    recipients: [association],
    purposes: aboutPlaces,
    areas: ['sthlm:sdo:jarva'],
    legalBasis: [publicDocument],
    ...districtMonth,
  };
  return partnership(
    'fastighetsagare-jarva',
    'Partnerskap med Fastighetsägare i Järva',
    [committee, association, 'org:trafiknamnden', 'org:ssbf'],
    {
      problems: ['Nedskräpning, skadegörelse och bränder vid bostadshus'],
      likelyCauses: ['Oklart ansvar för gårdar, källare och entréer'],
      goals: ['Fler trygghetscertifierade fastigheter'],
      activities: ['Trygghetscertifiering', 'Gemensamma trygghetsvandringar'],
    },
    [
      ...certificationClauses(association, committee, 'sthlm:sdo:jarva'),
      clause({ id: 'tyck-till', product: 'city.tyck-till', provider: 'org:trafiknamnden', ...toOwners }),
      clause({ id: 'brander', product: 'fire.fires', provider: 'org:ssbf', ...toOwners }),
      clause({
        id: 'kameraplatser',
        product: 'city.camera-sites',
        provider: 'org:trafiknamnden',
        ...toOwners,
      }),
    ],
  );
}

function certified(slug: string, name: string, district: string, area: string): SeedVersion {
  const committee = `org:sdn-${district}`;
  const association = `org:fastighetsagare-${slug}`;
  return partnership(
    `fastighetsagare-${slug}`,
    `Partnerskap med Fastighetsägare i ${name}`,
    [committee, association],
    {
      problems: ['Otrygga entréer, källare och gårdar'],
      likelyCauses: ['Oklart ansvar för gårdar, källare och entréer'],
      goals: ['Fler trygghetscertifierade fastigheter'],
      activities: ['Trygghetscertifiering'],
    },
    certificationClauses(association, committee, area),
  );
}

function certificationClauses(association: string, committee: string, area: string): readonly Clause[] {
  const terms = {
    provider: association,
    recipients: [committee, 'org:kommunstyrelsen'],
    purposes: aboutPlaces,
    areas: [area],
    legalBasis: [municipalCompetence],
    ...records,
  };
  return [
    clause({ id: 'certifieringar', product: 'civil.certifications', ...terms }),
    clause({ id: 'partnerskap', product: 'civil.partnerships', ...terms }),
  ];
}
