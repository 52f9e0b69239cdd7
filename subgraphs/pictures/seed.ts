import { getTableColumns } from 'drizzle-orm';
import type postgres from 'postgres';
import type { PictureAgency } from '../../policy/picture-id.ts';
import { placeOf } from '../foundation/records.ts';
import type { Geography } from '../geography.ts';
import { type SeedPicture, seedPictures } from './seed-pictures.ts';
import { picture } from './tables.ts';

/** The demonstration's own pictures of one agency's subgraph, as rows of its table. All of them are synthetic. */
export function pictureRows(
  agency: PictureAgency,
  geography: Geography,
): readonly (typeof picture.$inferInsert)[] {
  return seedPictures
    .filter(({ id }) => id.startsWith(`picture:${agency}:`))
    .map((one) => {
      const { rowArea, releasedOn, figures = [], ...said } = one;
      const { area_no: areaNo, cell_no: cellNo } = placeOf(
        geography,
        `${agency}.situational-pictures`,
        one.provider,
        rowArea ?? one.area,
        one.createdOn,
      );
      const releasedAt = releasedOn === null ? null : new Date(`${releasedOn}T12:00:00.000Z`);
      return {
        ...said,
        owner: ownerOf(one),
        figures,
        state: releasedAt === null ? 'OWN' : 'RELEASED',
        releasedAt,
        withdrawnReason: null,
        // Its release is a change too.
        revision: releasedAt === null ? 1 : 2,
        updatedAt: releasedAt ?? new Date(`${one.createdOn}T09:00:00.000Z`),
        synthetic: true,
        areaNo,
        cellNo,
      };
    });
}

const ownerOf = ({ id }: SeedPicture): string => `org:${id.split(':')[2] ?? ''}`;

/** Inserts the demonstration's own pictures of one agency, in a seed's transaction. */
export async function insertPictures(
  sql: postgres.TransactionSql,
  agency: PictureAgency,
  geography: Geography,
): Promise<void> {
  const columns = new Map(Object.entries(getTableColumns(picture)));
  const rows = pictureRows(agency, geography).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [columns.get(key)?.name ?? key, value])),
  );
  await sql`insert into picture
    select * from jsonb_populate_recordset(null::picture, ${JSON.stringify(rows)}::text::jsonb)`;
}
