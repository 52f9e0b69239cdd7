import type postgres from 'postgres';
import { list, once } from '../foundation/once.ts';
import { placeOf } from '../foundation/records.ts';
import { sources } from '../foundation/sources.ts';
import type { Geography } from '../geography.ts';
import { insertPictures } from '../pictures/seed.ts';
import { randomSource } from '../random.ts';
import {
  checklistId,
  checklistRows,
  compulsoryQuestions,
  questionRows,
  yearsValid,
} from './seed-checklist.ts';

/**
 * Fills civil society's own tables, once. The four associations of property owners exist; the night walkers and all
 * that is said of anybody is synthetic, and says so.
 */
export async function seedCivilSociety(owner: postgres.Sql, geography: Geography): Promise<void> {
  await once(owner, 'association', async (sql) => {
    await sql`insert into association ${sql(associationRows())}`;
    await sql`insert into safety_checklist ${sql(checklistRows())}`;
    await sql`insert into checklist_question ${sql(questionRows())}`;
    await sql`insert into certification ${sql(certificationRows(geography))}`;
    await sql`insert into safety_inspection ${sql(inspectionRows(geography))}`;
    await sql`insert into partnership ${sql(partnershipRows(geography))}`;
    await sql`insert into neighbourhood_watch ${sql(neighbourhoodWatchRows(geography))}`;
    await insertPictures(sql, 'civil', geography);
  });
}

const associationId = (organisation: string): string => organisation.replace(/^org:/, 'association:');

function associationRows() {
  const rows = (product: string, kind: string, synthetic: boolean) =>
    sources
      .filter((source) => source.product === product)
      .map(({ provider, root }) => ({
        id: associationId(provider),
        organisation: provider,
        kind,
        areas: list([root]),
        synthetic,
      }));
  return [
    ...rows('civil.certifications', 'PROPERTY_OWNERS', false),
    ...rows('civil.night-walks', 'NIGHT_WALKERS', true),
    ...withoutProducts.map(([organisation, kind, area]) => ({
      id: associationId(organisation),
      organisation,
      kind,
      areas: list([area]),
      synthetic: true,
    })),
  ];
}

/** Associations that take part and share no data; made up. */
const withoutProducts = [
  ['org:idrottsforening-farsta', 'SPORTS', 'sthlm:sdo:farsta'],
  ['org:kulturforening-jarva', 'CULTURE', 'sthlm:sdo:jarva'],
] as const;

const perAssociation = 6;

/** Six for each association, in the stadsdelar of its area where many live, from 2020 to 2025; the earliest have run out. */
function certificationRows(geography: Geography) {
  const issuers = sources.filter((source) => source.product === 'civil.certifications');
  return issuers.flatMap(({ product, provider, root }, issuer) => {
    const random = randomSource(`certifications/${provider}`);
    const areas = cityDistrictsIn(geography, root);
    return Array.from({ length: perAssociation }, (_, index) => {
      const withdrawn = issuer === 0 && index === 3;
      const year = 2020 + index;
      const day = `${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
      const area = areas[Math.floor(random() * areas.length)] ?? root;
      return {
        id: `${provider.replace(/^org:/, 'certification:')}-${index + 1}`,
        association: associationId(provider),
        provider,
        area,
        building: year === 2025 ? 'NEW_BUILD' : 'EXISTING',
        checklist: checklistId,
        points: 70 + Math.floor(random() * 28),
        questions: questionRows().length,
        compulsory_met: withdrawn ? compulsoryQuestions - 3 : compulsoryQuestions,
        valid_from: `${year}-${day}`,
        valid_to: dayBefore(`${year + yearsValid}-${day}`),
        withdrawn_at: withdrawn ? `${year + 2}-02-16` : null,
        synthetic: true,
        ...placeOf(geography, product, provider, area, `${year}-${day}`),
      };
    });
  });
}

/** Two for each association: an early one, whose advice has been followed, and a late one with some left to do. */
function inspectionRows(geography: Geography) {
  const inspectors = sources.filter((source) => source.product === 'civil.certifications');
  return inspectors.flatMap(({ product, provider, root }) => {
    const random = randomSource(`inspections/${provider}`);
    const areas = cityDistrictsIn(geography, root);
    return ['2024', '2026'].map((year, index) => {
      const month = `${year}-${String(1 + Math.floor(random() * 9)).padStart(2, '0')}`;
      const area = areas[Math.floor(random() * areas.length)] ?? root;
      const advised = 4 + Math.floor(random() * 8);
      return {
        id: `${provider.replace(/^org:/, 'inspection:')}-${index + 1}`,
        association: associationId(provider),
        provider,
        area,
        inspected: month,
        advised,
        done: index === 0 ? advised : Math.floor(advised / 2),
        synthetic: true,
        ...placeOf(geography, product, provider, area, `${month}-01`),
      };
    });
  });
}

const partnerships = [
  {
    association: 'org:nattvandrarna-farsta',
    committee: 'org:sdn-farsta',
    area: 'sthlm:sdo:farsta',
    aim: 'Syntetiskt exempel: vuxna ute på fredags- och lördagskvällar, och utbildning av nya nattvandrare.',
    valid_from: '2024-01-01',
    valid_to: null,
  },
  {
    association: 'org:nattvandrarna-jarva',
    committee: 'org:sdn-jarva',
    area: 'sthlm:sdo:jarva',
    aim: 'Syntetiskt exempel: nattvandring i hela stadsdelsområdet, med fritidsgårdarna.',
    valid_from: '2023-09-01',
    valid_to: null,
  },
  {
    association: 'org:fastighetsagare-ragsved',
    committee: 'org:sdn-enskede-arsta-vantor',
    area: 'sthlm:stadsdel:ragsved',
    aim: 'Syntetiskt exempel: gemensam städning, belysning och möten med dem som bor i centrum.',
    valid_from: '2022-04-01',
    valid_to: '2025-03-31',
  },
  {
    association: 'org:fastighetsagare-skarholmen',
    committee: 'org:sdn-skarholmen',
    area: 'sthlm:sdo:skarholmen',
    aim: 'Syntetiskt exempel: sommarjobb för unga i bostadsområdets skötsel.',
    valid_from: '2025-05-01',
    valid_to: null,
  },
] as const;

function partnershipRows(geography: Geography) {
  return partnerships.map(({ association, area, ...row }) => ({
    ...row,
    id: association.replace(/^org:/, 'partnership:'),
    association: associationId(association),
    provider: association,
    areas: list([area]),
    synthetic: true,
    ...placeOf(geography, 'civil.partnerships', association, area, row.valid_from),
  }));
}

/** Every third stadsdel or so; of the others nothing is known. */
function neighbourhoodWatchRows({ areas }: Geography) {
  const random = randomSource('neighbourhood-watch');
  return areas
    .filter((area) => area.level === 'CITY_DISTRICT')
    .map((area) => ({ area: area.id, known: random(), active: random() < 0.85, year: random() }))
    .filter(({ known }) => known < 0.35)
    .map(({ area, active, year }) => ({
      area,
      active,
      since: active ? `${2008 + Math.floor(year * 16)}-01-01` : null,
      synthetic: true,
    }));
}

/** Fewer live in a nature reserve or among villas than in the housing that is certified. */
const manyLive = 4000;

function cityDistrictsIn(geography: Geography, root: string): readonly string[] {
  return geography.areas
    .filter((area) => area.level === 'CITY_DISTRICT' && (area.id === root || area.parent === root))
    .filter(({ population }) => (population ?? 0) >= manyLive)
    .map(({ id }) => id);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
