import type { Purpose } from '../../../policy/organisation.ts';

/** The seven purposes, in the order in which people meet them. */
export const purposes: readonly Purpose[] = [
  { code: 'lagesbild', name: 'Lägesbild', roles: ['analyst', 'coordinator'] },
  { code: 'orsaksanalys', name: 'Orsaksanalys', roles: ['analyst'] },
  { code: 'uppfoljning', name: 'Uppföljning', roles: ['analyst', 'coordinator'] },
  { code: 'platssamverkan', name: 'Platssamverkan', roles: ['analyst', 'coordinator'] },
  { code: 'ordningsvaktsplanering', name: 'Planering av ordningsvakter', roles: ['coordinator', 'officer'] },
  { code: 'kameraplacering', name: 'Placering av trygghetskameror', roles: ['coordinator', 'officer'] },
  { code: 'manadsrapport', name: 'Månadsrapport', roles: ['analyst', 'coordinator'] },
];

/** Every purpose code. */
export const everyPurpose: readonly string[] = purposes.map(({ code }) => code);

/** What figures are used for in analysis and reports. */
export const analysis: readonly string[] = ['lagesbild', 'orsaksanalys', 'uppfoljning', 'manadsrapport'];
