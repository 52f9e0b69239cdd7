import { held, type Row, row, shown } from './row.ts';

/** F. The ten priority areas. */
export const priorityAreas: readonly Row[] = [
  row(
    'F01',
    'Riktat arbete mot avgränsade platser och utsatta områden',
    'HUB registry (CITY+POL agree)',
    'O name; A data',
    held('priorityAreas', [shown('PriorityArea.name', { id: 'priority-area:2019:1' })]),
  ),
  row(
    'F02',
    'Unga i risk för kriminalitet',
    'HUB registry (CITY+POL agree)',
    'O name; N data',
    held(
      'priorityAreas',
      [shown('PriorityArea.name', { id: 'priority-area:2019:2' })],
      ['youth', 'juvenile', 'risk person'],
    ),
  ),
  row(
    'F03',
    'Avhopparverksamhet för kriminella',
    'HUB registry (CITY+POL agree)',
    'O name; N data',
    held('priorityAreas', [shown('PriorityArea.name', { id: 'priority-area:2019:3' })], ['defector', 'exit']),
  ),
  row(
    'F04',
    'Särskilt utsatta och sårbara brottsoffer',
    'HUB registry (CITY+POL agree)',
    'O name; A/N data',
    held(
      'priorityAreas',
      [shown('PriorityArea.name', { id: 'priority-area:2019:4' })],
      ['victim', 'plaintiff'],
    ),
  ),
  row(
    'F05',
    'Otillåten påverkan',
    'HUB registry (CITY+POL agree)',
    'O name; A data',
    held('priorityAreas', [shown('PriorityArea.name', { id: 'priority-area:2019:5' })]),
  ),
  row(
    'F06',
    'Skolan som brottsplats',
    'HUB registry (CITY+POL agree)',
    'O name; A data (a school is identifiable)',
    held('priorityAreas', [shown('PriorityArea.name', { id: 'priority-area:2019:6' })]),
  ),
  row(
    'F07',
    'Arbetet mot våldsbejakande extremism',
    'HUB registry (CITY+POL agree)',
    'O name; S/N data',
    held(
      'priorityAreas',
      [shown('PriorityArea.name', { id: 'priority-area:2019:7' })],
      ['extremist', 'milieu', 'ideology'],
    ),
  ),
  row(
    'F08',
    'Otillåtna bosättningar',
    'HUB registry (CITY+POL agree)',
    'O name; S/N data',
    held(
      'priorityAreas',
      [shown('PriorityArea.name', { id: 'priority-area:2019:8' })],
      ['settlement', 'camp', 'boplats'],
    ),
  ),
  row(
    'F09',
    'Ordningsvakter',
    'HUB registry (CITY+POL agree)',
    'O name; S data',
    held('priorityAreas', [shown('PriorityArea.name', { id: 'priority-area:2019:9' })]),
  ),
  row(
    'F10',
    'Kamerabevakning',
    'HUB registry (CITY+POL agree)',
    'O name; S data',
    held('priorityAreas', [shown('PriorityArea.name', { id: 'priority-area:2019:10' })]),
  ),
];
