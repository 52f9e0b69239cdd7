import { inject } from 'vitest';
import { logIn } from '../../local/person-token.ts';

const tokens = new Map<string, Promise<string>>();

/** A demonstration person's access token, by logging in as the console does; asked for once in a file of tests. */
export function personToken(account: string): Promise<string> {
  const { origin, dataDir } = inject('hub');
  const asked = tokens.get(account) ?? logIn(origin, dataDir, account);
  tokens.set(account, asked);
  return asked;
}
