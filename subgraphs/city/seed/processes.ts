import { farstaProcess } from './process/farsta.ts';
import { jarvaProcess } from './process/jarva.ts';
import { klaraProcess } from './process/klara.ts';
import { skarholmenProcess, skarpnackProcess, stadProcess } from './process/others.ts';
import { spangaTenstaProcess } from './process/spanga-tensta.ts';
import type { SeedProcess } from './process/terms.ts';

/** Every collaboration process of the demonstration. */
export const processes: readonly SeedProcess[] = [
  spangaTenstaProcess,
  jarvaProcess,
  klaraProcess,
  farstaProcess,
  stadProcess,
  skarholmenProcess,
  skarpnackProcess,
];
