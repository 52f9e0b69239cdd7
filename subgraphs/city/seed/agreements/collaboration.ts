import type { Clause } from '../../../../policy/agreement.ts';
import { everyArea } from '../../../../policy/area.ts';
import { sourceOf } from '../../../foundation/sources.ts';
import { type Geography, lpoDistrictPairs } from '../../../geography.ts';
import {
  clause,
  demonstrationEnd,
  paper,
  parties,
  records,
  type SeedVersion,
  version,
} from '../agreement-terms.ts';
import { dutyToInform, municipalCompetence, municipalDuty } from '../legal-basis.ts';
import { committeeOf, policeUnitOf } from '../organisations.ts';
import { districtCommittees } from '../products.ts';

/** The agreement by which whoever leads a process, and each agency with pictures of its own, shares them with the others. */
export const collaborationAgreementId = 'agreement:gemensam-samverkan';

const from = '2025-01-01';
const reading = ['lagesbild', 'orsaksanalys', 'uppfoljning', 'platssamverkan'];
const central = 'org:kommunstyrelsen';
const traffic = 'org:trafiknamnden';
const policeRegion = 'org:polisregion-stockholm';
const associations = ['org:nattvandrarna-jarva', 'org:nattvandrarna-farsta', 'org:fastighetsagare-jarva'];

/** A clause on records of the collaboration, to authorities. */
const toAuthorities = (terms: Pick<Clause, 'id' | 'product' | 'provider' | 'recipients' | 'areas'>): Clause =>
  clause({ purposes: reading, legalBasis: [dutyToInform], ...records, ...terms });

/** Signed by all that lead or take part: what parties of a process read of each other is what stands here. */
export function collaborationAgreement(geography: Geography): SeedVersion {
  const signatories = [
    central,
    ...districtCommittees,
    traffic,
    'org:socialnamnden',
    'org:utbildningsnamnden',
    'org:miljonamnden',
    'org:ssbf',
    policeRegion,
    'org:region-stockholm',
    ...associations,
  ];
  return version({
    agreement: collaborationAgreementId,
    number: 1,
    title: 'Överenskommelse om gemensamma lägesbilder och samverkansprocesser (syntetisk)',
    level: 'overarching',
    parent: null,
    parties: parties(signatories, '2024-12-10'),
    validFrom: from,
    validTo: demonstrationEnd,
    paper: paper({
      problems: ['Parterna ser var sin del av samma problem'],
      likelyCauses: ['Lägesbilder stannar hos den som gör dem', 'Mål och åtgärder följs upp var för sig'],
      goals: ['En gemensam lägesbild i varje samverkansprocess', 'Åtgärder som svarar mot prövade orsaker'],
      activities: ['Delgivna lägesbilder', 'Samverkansprocess i fem steg', 'Lokala brottsförebyggande råd'],
      responsibleFunctions: ['Trygghetssamordnare', 'Kommunpolis', 'Föreningens kontaktfunktion'],
      citizenPledges: ['Vi berättar vad vi gör på platsen och varför.'],
    }),
    clauses: [
      ...districtCommittees.flatMap((committee) => ofDistrict(geography, committee)),
      ...ofPolice(geography),
      ...ofCentral(geography),
      toAuthorities({
        id: 'bild-region',
        product: 'region.situational-pictures',
        provider: 'org:region-stockholm',
        recipients: [central, ...districtCommittees, policeRegion],
        areas: [everyArea],
      }),
      toAuthorities({
        id: 'bild-brand',
        product: 'city.situational-pictures',
        provider: 'org:ssbf',
        recipients: [central, ...districtCommittees],
        areas: [everyArea],
      }),
      ...associations.map(ofAssociation),
    ],
  });
}

/** The local police areas that a district committee has a stadsdel in common with. */
const unitsOf = (geography: Geography, committee: string): readonly string[] =>
  lpoDistrictPairs(geography, from)
    .filter(({ district }) => committeeOf(district) === committee)
    .map(({ policeArea }) => policeUnitOf(policeArea));

function ofDistrict(geography: Geography, committee: string): readonly Clause[] {
  const slug = committee.replace('org:sdn-', '');
  const recipients = [...unitsOf(geography, committee), central, traffic, policeRegion];
  const terms = { provider: committee, recipients, areas: [`sthlm:sdo:${slug}`] };
  return [
    toAuthorities({ id: `process-${slug}`, product: 'city.collaboration-process', ...terms }),
    toAuthorities({ id: `bild-${slug}`, product: 'city.situational-pictures', ...terms }),
    toAuthorities({
      id: `forum-${slug}`,
      product: 'city.forums',
      ...terms,
      recipients: [...recipients, 'org:utbildningsnamnden'],
    }),
  ];
}

function ofPolice(geography: Geography): readonly Clause[] {
  const pairs = lpoDistrictPairs(geography, from);
  return [...new Set(pairs.map(({ policeArea }) => policeArea))].map((policeArea) => {
    const committees = pairs.filter((pair) => pair.policeArea === policeArea);
    return clause({
      id: `bild-${policeArea.replace(':', '-')}`,
      product: 'police.situational-pictures',
      provider: 'org:polismyndigheten',
      recipients: [...committees.map(({ district }) => committeeOf(district)), central, traffic],
      purposes: reading,
      areas: [policeArea],
      legalBasis: [dutyToInform, municipalDuty],
      ...records,
    });
  });
}

/** What kommunstyrelsen leads, calls and pictures is about the whole city. */
function ofCentral(geography: Geography): readonly Clause[] {
  const units = new Set(lpoDistrictPairs(geography, from).map(({ policeArea }) => policeUnitOf(policeArea)));
  const recipients = [...districtCommittees, ...units, policeRegion];
  const everywhere = { areas: [everyArea] };
  return [
    toAuthorities({
      id: 'process-central',
      product: 'city.collaboration-process',
      provider: central,
      recipients: [traffic, ...recipients],
      ...everywhere,
    }),
    toAuthorities({
      id: 'bild-central',
      product: 'city.situational-pictures',
      provider: central,
      recipients: [traffic, ...recipients],
      ...everywhere,
    }),
    toAuthorities({
      id: 'forum-central',
      product: 'city.forums',
      provider: central,
      recipients: [traffic, 'org:socialnamnden', 'org:miljonamnden', 'org:utbildningsnamnden', ...recipients],
      ...everywhere,
    }),
  ];
}

/** An association tells the committee of its area, and kommunstyrelsen: nothing governed comes the other way. */
function ofAssociation(association: string): Clause {
  const product = 'civil.situational-pictures';
  const { root } = sourceOf(product, association);
  return clause({
    id: `bild-${association.replace('org:', '')}`,
    product,
    provider: association,
    recipients: [committeeOf(root), central],
    purposes: reading,
    areas: [root],
    legalBasis: [municipalCompetence],
    ...records,
  });
}
