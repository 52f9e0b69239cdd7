import { placeOf } from '../foundation/records.ts';
import type { Geography } from '../geography.ts';
import { concept, governingDocument, programme, target } from './document-tables.ts';
import { concepts } from './seed/concepts.ts';
import { internalDocuments, openDocuments } from './seed/documents.ts';
import { programmes } from './seed/programmes.ts';
import { targets } from './seed/targets.ts';
import type { Writer } from './writer.ts';

const provider = 'org:kommunstyrelsen';
/** Of the whole city: no plan and no material is placed closer. */
const everywhere = 'sthlm:kommun';
/** A cell has a month; these have none of their own, and take the first of the programme. */
const firstDay = '2020-01-01';

/** Seeds documents, concepts, targets and programmes, in the transaction of the rest. */
export async function seedDocuments(tx: Writer, geography: Geography): Promise<void> {
  const { area_no: areaNo, cell_no: cellNo } = placeOf(
    geography,
    'city.internal-documents',
    provider,
    everywhere,
    firstDay,
  );
  await tx
    .insert(governingDocument)
    .values([
      ...openDocuments,
      ...internalDocuments.map((document) => ({ ...document, provider, areaNo, cellNo })),
    ]);
  await tx.insert(concept).values(concepts.map((one, position) => ({ ...one, position })));
  await tx.insert(target).values(targets.map((one, position) => ({ ...one, position })));
  await tx.insert(programme).values([...programmes]);
}
