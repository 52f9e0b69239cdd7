/** Where progress is written: standard error, or what stands for it. */
export type ProgressOutput = { readonly isTTY?: boolean; write(text: string): unknown };

/** Tells how many rows have been read and how fast. */
export type Progress = { row(): void /** Ends the line on a terminal. */; end(): void };

const inPlaceEvery = 200;
const lineEvery = 5_000;
const rowsBetweenLooks = 1_000;

/** Progress on a terminal in place, five times a second; elsewhere a line every five seconds. */
export function showProgress(
  output: ProgressOutput,
  clock: () => number = () => performance.now(),
): Progress {
  const started = clock();
  let told = started;
  let rows = 0;
  const every = output.isTTY ? inPlaceEvery : lineEvery;
  const sentence = (now: number): string =>
    `${rows} rows, ${Math.round(rows / Math.max((now - started) / 1_000, 0.001))} rows/s`;
  return {
    row() {
      rows += 1;
      if (rows % rowsBetweenLooks !== 0) return;
      const now = clock();
      if (now - told < every) return;
      told = now;
      output.write(output.isTTY ? `\r\u001b[K${sentence(now)}` : `${sentence(now)}\n`);
    },
    end() {
      if (output.isTTY && told !== started) output.write('\r\u001b[K');
    },
  };
}
