/** For a product that is not measured by indicators: the smallest operation that asks for it. */
const documents: Readonly<Record<string, string>> = {
  'city.agreements': '{ agreements(first: 1) { edges { node { id } } } }',
  'city.camera-sites': '{ cameraSites(first: 1) { edges { node { id } } } }',
  'city.collaboration-process': '{ collaborationProcesses(first: 1) { edges { node { id } } } }',
  'city.forums': '{ forums(first: 1) { edges { node { id } } } }',
  'city.internal-documents': '{ governingDocuments { id } }',
  'city.order-guard-deployments': '{ orderGuardDeployments(first: 1) { edges { node { id } } } }',
  'city.place-collaborations': '{ placeCollaborations(first: 1) { edges { node { id } } } }',
  'city.safety-activities': '{ safetyActivities(first: 1) { edges { node { id } } } }',
  'city.situational-pictures': '{ cityPictures(first: 1) { edges { node { id } } } }',
  'city.vehicle-barriers': '{ vehicleBarriers(first: 1) { edges { node { id } } } }',
  'civil.certifications': '{ certifications(first: 1) { edges { node { id } } } }',
  'civil.partnerships': '{ partnerships(first: 1) { edges { node { id } } } }',
  'civil.situational-pictures': '{ civilSocietyPictures(first: 1) { edges { node { id } } } }',
  'hub.access-log': '{ accessLog(first: 1) { edges { node { id } } } }',
  'police.camera-assessments': '{ cameraSites(first: 1) { edges { node { assessment { __typename } } } } }',
  'police.joint-briefings':
    '{ orderGuardDeployments(first: 1) { edges { node { jointBriefings { __typename } } } } }',
  'police.situational-pictures': '{ policePictures(first: 1) { edges { node { id } } } }',
  'region.situational-pictures': '{ regionPictures(first: 1) { edges { node { id } } } }',
};

/** An operation that asks for a product, to be explained and never carried out; null where none does so by itself. */
export function explainedDocument(product: string, indicators: readonly string[]): string | null {
  const [indicator] = indicators;
  if (indicator === undefined) return documents[product] ?? null;
  return `{ indicators(ids: [${JSON.stringify(indicator)}]) { observations(areas: ["sthlm:kommun"], from: "2025-01", to: "2025-12", interval: YEAR) { vintage } } }`;
}
