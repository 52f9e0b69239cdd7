import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Flags for Node itself, as `npm run gateway` has them. */
export const gatewayFlags: readonly string[] =
  scripts.gateway?.split(' ').filter((word) => word.startsWith('--')) ?? [];
