import type { Incoming } from '../request/admit.ts';
import type { Caller } from '../request/authenticate.ts';
import { byToken, type Identify } from '../request.ts';
import type { SharedQuery } from '../shared-queries.ts';
import type { Table } from './table.ts';

export const identifyForExport = (_incoming: Incoming): Identify => byToken;
export function refuseOtherThanItsOwn(
  _caller: Caller,
  _query: SharedQuery,
  _tables: readonly Table[],
): void {}
