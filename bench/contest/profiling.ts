import { Session } from 'node:inspector/promises';

/** Starts and stops the sampling of this process as the bench says; what was sampled is told when it stops. */
export function followProfiling(): void {
  const session = new Session();
  process.on('message', async (message) => {
    if (message === 'profile') {
      session.connect();
      await session.post('Profiler.enable');
      await session.post('Profiler.setSamplingInterval', { interval: 500 });
      await session.post('Profiler.start');
      process.send?.('profiling');
    } else if (message === 'profiled') {
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      process.send?.(profile);
    }
  });
}
