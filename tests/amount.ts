/** How many cases a property is tried on: the usual number, and ten times it in `npm run test:full`. */
export const runs = (usual: number): number => (process.env.TESTS === 'full' ? usual * 10 : usual);

/** How long such a test may take, milliseconds. */
export const patience = process.env.TESTS === 'full' ? 1_800_000 : 120_000;
