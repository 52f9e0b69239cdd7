import type { Incoming } from '../request/admit.ts';
import type { Caller } from '../request/authenticate.ts';
import { byToken, type Identify } from '../request.ts';
import type { RunQuery } from './shared-run.ts';
import type { Table } from './table.ts';

export const identifyForExport = (_incoming: Incoming): Identify => byToken;
export function refuseOtherThanItsOwn(_caller: Caller, _query: RunQuery, _tables: readonly Table[]): void {}
