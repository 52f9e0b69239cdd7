import type { ProcessCode, ProcessRefusal } from './process-rules.ts';

/** Makes a refusal of an act in a process. */
export function refused(
  code: ProcessCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): ProcessRefusal {
  return { code, message, details };
}
