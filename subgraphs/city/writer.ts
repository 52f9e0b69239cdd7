import type { drizzle } from 'drizzle-orm/postgres-js';

/** What seeding writes through: the transaction that all of it is done in. */
export type Writer = Pick<ReturnType<typeof drizzle>, 'insert'>;
