import type postgres from 'postgres';
import { found } from '../by-name.ts';
import { readVulnerableAreas } from '../facts.ts';
import { readCameras, readOrderGuardAreas } from '../facts-places.ts';
import { list, once } from '../foundation/once.ts';
import { placeOf } from '../foundation/records.ts';
import type { Geography } from '../geography.ts';
import { insertPictures } from '../pictures/seed.ts';
import { slug } from '../slug.ts';
import { vulnerableAreaClasses } from '../vulnerable-areas.ts';

const provider = 'org:polismyndigheten';

/** Fills the police's own tables from the facts, once. Assessments and briefings are synthetic, and say so. */
export async function seedPolice(owner: postgres.Sql, geography: Geography): Promise<void> {
  await once(owner, 'local_police_area', async (sql) => {
    await sql`insert into local_police_area ${sql(policeAreaRows(geography))}`;
    await sql`insert into vulnerable_area ${sql(
      geography.vulnerableAreas.map(({ id, name, municipality, cityDistricts, successors }) => ({
        id,
        name,
        municipality,
        city_districts: list(cityDistricts),
        successors: list(successors),
      })),
    )}`;
    await sql`insert into vulnerable_area_class ${sql(classRows(geography))}`;
    await sql`insert into camera_assessment ${sql(assessmentRows(geography))}`;
    await sql`insert into joint_briefing ${sql(briefingRows(geography))}`;
    await insertPictures(sql, 'police', geography);
  });
}

function policeAreaRows({ policeAreas }: Geography) {
  return policeAreas.map((area) => ({
    id: area.id,
    // A code that was worked out from its neighbours is not one that the police have published.
    code: area.codeInferred ? null : area.code,
    name: area.name,
    police_region_area: area.policeDistrict.name,
    valid_from: area.validFrom,
    valid_to: area.validTo,
    touches_city: area.touchesCity,
    source: area.source,
  }));
}

function classRows({ vulnerableAreas }: Geography) {
  const ids = new Map(vulnerableAreas.map((area) => [`${area.municipality}/${area.name}`, area.id]));
  return readVulnerableAreas().map((fact) => ({
    vulnerable_area: found(ids, `${fact.municipality}/${fact.name}`),
    edition: fact.edition,
    class: vulnerableAreaClasses[fact.class],
    source: `Källa: Polismyndigheten, utsatta områden ${fact.edition}${fact.edition < 2021 ? ', efter UO-Project' : ''}`,
  }));
}

/** Far off, so that the demonstration keeps. */
const reviewBy = '2039-12-31';

const assessments = [
  {
    assessed: '2025-03-17',
    review_by: reviewBy,
    recommendation: 'RECOMMENDED',
    need: 'Syntetisk bedömning: anmälda brott på platsen ligger över stadens nivå, och andra åtgärder har prövats.',
    proportionality:
      'Syntetisk bedömning: platsen är öppen, bostäder och entréer undantas, och behovet väger över.',
  },
  {
    assessed: '2025-09-08',
    review_by: reviewBy,
    recommendation: 'REVIEW',
    need: 'Syntetisk bedömning: behovet har minskat sedan kamerorna sattes upp och ska följas ett år till.',
    proportionality:
      'Syntetisk bedömning: många passerar på väg till skola och tåg; avvägningen ska göras om.',
  },
  {
    assessed: '2026-01-26',
    review_by: reviewBy,
    recommendation: 'RECOMMENDED',
    need: 'Syntetisk bedömning: återkommande våld kvällstid på en avgränsad yta.',
    proportionality: 'Syntetisk bedömning: upptagning begränsas till kvällar och nätter.',
  },
  {
    assessed: '2024-11-11',
    review_by: null,
    recommendation: 'NOT_RECOMMENDED',
    need: 'Syntetisk bedömning: bättre belysning och närvaro bedöms räcka.',
    proportionality: 'Syntetisk bedömning: intrånget i vardagen för dem som bor där är större än nyttan.',
  },
] as const;

const [recommended, review, recommendedLate, notRecommended] = assessments;

/** Sites that the city has made up beside those of the facts, with their stadsdelar: assessed before they began. */
const madeUpSites = [
  ['farsta-centrum', 'Farsta', recommended],
  ['hasselby-torg', 'Hässelby gård', recommended],
  ['brommaplan', 'Riksby', recommended],
  ['ragsveds-centrum', 'Rågsved', recommended],
  ['gullmarsplan', 'Johanneshov', recommended],
  ['fridhemsplan', 'Kungsholmen', recommendedLate],
] as const;

/** One for each camera site of the city, at the stadsdel that it is named with. */
function assessmentRows(geography: Geography) {
  const known = readCameras()
    .filter((camera) => camera.kind === 'site')
    .map((camera, at) => ({
      site: `camera:${slug(camera.place)}`,
      cityDistricts: camera.cityDistricts,
      // What was for a time was not to go on; of the others every third is to be weighed again.
      assessment: camera.to !== null ? notRecommended : at % 3 === 2 ? review : recommended,
    }));
  const madeUp = madeUpSites.map(([name, cityDistrict, assessment]) => ({
    site: `camera:synthetic-${name}`,
    cityDistricts: [cityDistrict],
    assessment,
  }));
  return [...known, ...madeUp].map(({ site, cityDistricts, assessment }) => {
    const area = areaNamed(geography, cityDistricts, null);
    return {
      ...assessment,
      site,
      function: 'Funktionen för kamerabevakning, polisregion Stockholm',
      synthetic: true,
      ...placeOf(geography, 'police.camera-assessments', provider, area, assessment.assessed),
    };
  });
}

const briefings = [
  { at: '2026-05-22T14:30:00.000Z', focus: ['synlig närvaro vid torget', 'trygga skolavslutningar'] },
  { at: '2026-09-11T15:00:00.000Z', focus: ['synlig närvaro kvällstid', 'samverkan med nattvandrare'] },
  { at: '2026-12-11T15:30:00.000Z', focus: ['julhandel', 'närvaro vid kollektivtrafiken'] },
] as const;
const functions = [
  'kommunpolis i lokalpolisområdet',
  'områdespolis',
  'gruppledare för stadens ordningsvakter',
  'trygghetssamordnare i stadsdelsförvaltningen',
];

/** Before the deployments that are planned, which the city has made up too. */
const plannedBriefing = {
  at: '2039-05-25T14:30:00.000Z',
  focus: ['inför insatsens början', 'samordning med kommunpolis'],
};
const plannedDeployments = [
  { place: 'Tensta centrum', cityDistrict: 'Tensta' },
  { place: 'Farsta strand', cityDistrict: 'Farsta strand' },
] as const;

/** Deployments that the city has made up beside the areas of the facts, with their stadsdelar. */
const madeUpDeployments = [
  { place: 'Medborgarplatsen', cityDistricts: ['Södermalm'], district: null },
  { place: 'Husby centrum', cityDistricts: ['Husby'], district: null },
  { place: 'Rinkeby torg', cityDistricts: ['Rinkeby'], district: null },
  { place: 'Farsta centrum', cityDistricts: ['Farsta'], district: null },
  { place: 'Skärholmens centrum', cityDistricts: ['Skärholmen'], district: null },
] as const;

/** Three for each deployment that has begun, and one for each that is planned. */
function briefingRows(geography: Geography) {
  const granted = readOrderGuardAreas().filter((area) => area.status.startsWith('granted'));
  const row = (id: string, deployment: string, area: string, at: string, focus: readonly string[]) => ({
    id: `briefing:${id}`,
    deployment: `guard:${deployment}`,
    at,
    functions: list(functions),
    focus: list(focus),
    synthetic: true,
    ...placeOf(geography, 'police.joint-briefings', provider, area, at.slice(0, 10)),
  });
  const begun = [...granted, ...madeUpDeployments].flatMap((guarded) => {
    const area = areaNamed(geography, guarded.cityDistricts, guarded.district);
    const place = slug(guarded.place);
    return briefings.map(({ at, focus }, index) => row(`${place}-${index + 1}`, place, area, at, focus));
  });
  const planned = plannedDeployments.map(({ place, cityDistrict }) => {
    const name = `${slug(place)}-2039`;
    const { at, focus } = plannedBriefing;
    return row(`${name}-1`, name, areaNamed(geography, [cityDistrict], null), at, focus);
  });
  return [...begun, ...planned];
}

/** The first stadsdel that a place is named with, else its district of today. */
function areaNamed(geography: Geography, cityDistricts: readonly string[], district: string | null): string {
  const [name] = cityDistricts;
  const found = geography.areas.find((area) =>
    name === undefined
      ? area.level === 'DISTRICT_COMMITTEE_AREA' && area.name === district && area.validTo === null
      : area.level === 'CITY_DISTRICT' && area.name === name,
  );
  if (!found) throw new Error(`the facts name ${name ?? district ?? 'no area'}, which is no area`);
  return found.id;
}
