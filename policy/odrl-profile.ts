const home = 'https://trygghetsnavet.example';

/** The IRI of our profile of ODRL 2.2, version 1. An address that leads nowhere: docs/odrl-profile.md says what it holds. */
export const odrlProfile = `${home}/odrl/1`;

/** The JSON-LD context of ODRL 2.2 itself. */
export const odrlContext = 'http://www.w3.org/ns/odrl.jsonld';

const vocabulary = `${odrlProfile}#`;

/** Every area, where a clause says `*`. */
export const everyAreaIri = `${vocabulary}everyArea`;

const text = (name: string) => ({ '@id': `${vocabulary}${name}` });
const typed = (name: string, type: string) => ({ ...text(name), '@type': type });
const ordered = (name: string, type?: string) => ({
  ...(type ? typed(name, type) : text(name)),
  '@container': '@list',
});

/** Our terms beside ODRL's. Lists have an order, which is signed; a plain JSON-LD array has none. */
export const profileContext = {
  hub: vocabulary,
  'hub:agreement': typed('agreement', '@id'),
  'hub:number': text('number'),
  'hub:title': text('title'),
  'hub:level': text('level'),
  'hub:parent': typed('parent', '@id'),
  'hub:validFrom': typed('validFrom', 'xsd:date'),
  'hub:validTo': typed('validTo', 'xsd:date'),
  'hub:digest': text('digest'),
  'hub:parties': ordered('parties'),
  'hub:organisation': typed('organisation', '@id'),
  'hub:diarienummer': text('diarienummer'),
  'hub:decided': typed('decided', 'xsd:date'),
  'hub:signatory': text('signatory'),
  'hub:paper': text('paper'),
  'hub:problems': ordered('problems'),
  'hub:likelyCauses': ordered('likelyCauses'),
  'hub:goals': ordered('goals'),
  'hub:activities': ordered('activities'),
  'hub:responsibleFunctions': ordered('responsibleFunctions'),
  'hub:followUp': text('followUp'),
  'hub:citizenPledges': ordered('citizenPledges'),
  'hub:position': text('position'),
  'hub:clause': text('clause'),
  'hub:recipients': ordered('recipients', '@id'),
  'hub:legalBasis': ordered('legalBasis'),
  'hub:law': text('law'),
  'hub:chapter': text('chapter'),
  'hub:section': text('section'),
  'hub:direction': text('direction'),
  'hub:discloser': text('discloser'),
  'hub:receiver': text('receiver'),
  'hub:inForceFrom': typed('inForceFrom', 'xsd:date'),
  'hub:inForceTo': typed('inForceTo', 'xsd:date'),
  'hub:secrecyAssessment': text('secrecyAssessment'),
  'hub:function': text('function'),
  'hub:reviewBy': typed('reviewBy', 'xsd:date'),
  'hub:conditions': text('conditions'),
  'hub:controller': typed('controller', '@id'),
  'hub:processor': typed('processor', '@id'),
  'hub:impactAssessment': text('impactAssessment'),
  'hub:erasure': text('erasure'),
} as const;

/** Left operands of our own: what ODRL's vocabulary has no word for. */
export const profileOperands = [
  'hub:dataMonth',
  'hub:finestAreaLevel',
  'hub:finestInterval',
  'hub:disclosure',
] as const;

/** Actions of our own. */
export const profileActions = ['hub:keepToConditions'] as const;

/** The IRI of something that the hub names by id; `decodeURIComponent` of what follows `/id/` gives the id back. */
export function iriOf(id: string): string {
  return `${home}/id/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}

/** The IRI of a version, and of a clause in it. */
export function versionIri(agreement: string, number: number): string {
  return `${iriOf(agreement)}/${number}`;
}
