import type { Dispatcher } from 'undici';

/** What a subgraph answered, as it came. */
export type Reply = { readonly status: number; readonly text: string };

/** What ends a call before its time; a fault's own error is what the call then rejects with. */
export type CallLimits = {
  /** Milliseconds in all. */
  readonly timeout: number;
  /** Told the bytes of each part of the answer as it comes; an error that it gives ends the call. */
  readonly received: (bytes: number) => Error | undefined;
  /** Calls that whoever waits for them may end, while they are under way. */
  readonly abortable: Set<(reason: Error) => void> | undefined;
};

const headers = { 'content-type': 'application/json' };

/** Posts JSON to a subgraph, over a connection that is kept. Rejects where no whole answer came. */
export function postJson(
  dispatcher: Dispatcher,
  { origin, pathname }: URL,
  body: string | Buffer,
  { timeout, received, abortable }: CallLimits,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let connection: Dispatcher.DispatchController | undefined;
    let ended: Error | undefined;
    const close = () => {
      clearTimeout(timer);
      abortable?.delete(end);
    };
    const end = (reason: Error) => {
      ended ??= reason;
      close();
      reject(ended);
      connection?.abort(ended);
    };
    const timer = setTimeout(() => end(new Error(`${origin} did not answer in time.`)), timeout);
    abortable?.add(end);
    // Its time is counted here.
    const unlimited = { headersTimeout: 0, bodyTimeout: 0 };
    dispatcher.dispatch(
      { origin, path: pathname, method: 'POST', headers, body, ...unlimited },
      {
        onRequestStart(controller) {
          connection = controller;
          if (ended) controller.abort(ended);
        },
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(_controller, chunk) {
          const refused = received(chunk.length);
          if (refused) end(refused);
          else chunks.push(chunk);
        },
        onResponseEnd() {
          close();
          const [only] = chunks;
          resolve({
            status,
            text: (chunks.length === 1 && only ? only : Buffer.concat(chunks)).toString('utf8'),
          });
        },
        onResponseError(_controller, error) {
          close();
          reject(error);
        },
      },
    );
  });
}
