/** How a line of the programme is cited. */
export function line(at: number | string): string {
  return `Stockholms stads trygghetsprogram 2020-2023, rad ${at}`;
}
