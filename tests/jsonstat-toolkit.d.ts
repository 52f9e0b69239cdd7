/** What the tests use of jsonstat-toolkit, which brings no types. */
declare module 'jsonstat-toolkit' {
  type Cell = { readonly value: number | null; readonly status: string };
  type Category = { readonly label: string; readonly unit: { readonly label: string } };
  type Dataset = {
    readonly class: string;
    readonly id: readonly string[];
    readonly size: readonly number[];
    readonly value: readonly (number | null)[];
    readonly note: readonly string[];
    readonly source: string;
    readonly updated: string;
    Data(place: Readonly<Record<string, string>>): Cell;
    Dimension(id: string): { Category(id: string): Category };
  };
  export default function JSONstat(json: unknown): Dataset;
}
