import { absent, held, type Row, row, shown } from './row.ts';

/** D. Roles and functions. */
export const roles: readonly Row[] = [
  row(
    'D01',
    'samordnare (alla nämnder/bolag)',
    'CITY',
    'S',
    held('coordinators', [shown('Coordinator.mandate'), shown('Coordinator.mailbox')]),
  ),
  row('D02', 'samordnarens signalplikt', 'CITY', 'S', held('processes', [shown('CollaborationSignal.id')])),
  row(
    'D03',
    'chefer (avdelningschef, enhetschef)',
    'CITY',
    'S',
    held('processes', [shown('WorkRole.MANAGER')]),
  ),
  row('D04', 'medarbetare', 'CITY', 'S', held('processes', [shown('WorkRole.STAFF')])),
  row('D05', 'utförare (utförarledet)', 'CITY', 'S', held('processes', [shown('WorkRole.SERVICE_PROVIDER')])),
  row(
    'D06',
    'fältare',
    'CITY',
    'N',
    absent(
      ['field worker', 'outreach worker', 'contact log'],
      'programmes',
      shown('Programme.name', { id: 'programme:faltverksamhet' }),
    ),
  ),
  row('D07', 'ordningsvakt', 'CITY', 'S', held('orderGuards', [shown('OrderGuardDeployment.tasks')])),
  row(
    'D08',
    'skolpersonal (orosanmälan)',
    'CITY',
    'N',
    absent(['concern report', 'orosanmal', 'notification of concern']),
  ),
  row(
    'D09',
    'läkare, sjuksköterskor, psykologer, socialsekreterare, barnmorska, föräldrarådgivare',
    'REG/CITY',
    'N',
    absent(['doctor', 'physician', 'nurse', 'psychologist', 'social worker', 'midwife']),
  ),
  row(
    'D10',
    'avhoppare',
    'CITY',
    'N',
    absent(
      ['defector', 'exit', 'leaver'],
      'programmes',
      shown('Programme.name', { id: 'programme:avhopparverksamhet' }),
    ),
  ),
  row('D11', 'unga lagöverträdare', 'CITY/POL', 'N', absent(['offender', 'suspect', 'youth', 'juvenile'])),
  row(
    'D12',
    'boende, besökare, företagare',
    'CITY',
    'O',
    held('processes', [
      shown('Concept.id', { id: 'concept:boende' }),
      shown('Concept.id', { id: 'concept:besokare' }),
      shown('Concept.id', { id: 'concept:foretagare' }),
    ]),
  ),
  row('D13', 'nyanlända', 'CITY', 'A', held('processes', [shown('Concept.id', { id: 'concept:nyanlanda' })])),
];
