/** A part of bench/RESULTS.md, and what it was written from. */
export type Section = {
  /** Heading, without its `##`. */
  readonly title: string;
  /** What stands under the heading: sentences and tables; headings inside begin with `###`. */
  readonly markdown: string;
  /** The same figures for programs, as they stand in bench/results.json under the bench's name. Units are part of names. */
  readonly json: Readonly<Record<string, unknown>>;
};

/** Tells whoever waits what is being measured; one line, no newline at its end. */
export type Progress = (line: string) => void;

/** What a bench may heed. */
export type SectionOptions = {
  /** Fewer rounds and sizes, so that the whole takes a quarter of the time or less. */
  readonly quick: boolean;
  /** Ids of what alone is of interest (operations, contestants, sizes, as the bench has them); null for everything. */
  readonly focus: ReadonlySet<string> | null;
  /** Aborted when the bench is stopped: end what was started and throw `signal.reason`. */
  readonly signal: AbortSignal;
};

/** A bench that `npm run bench -- --only <name>` runs. It starts and ends what it needs itself, and leaves nothing behind. */
export type Bench = {
  /** Lower-case words with dashes between: `peers`, `cache-safety`. */
  readonly name: string;
  /** What is measured, in one line, for the help text. */
  readonly about: string;
  run(progress: Progress, options: SectionOptions): Promise<Section>;
};
