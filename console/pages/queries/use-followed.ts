import { useEffect, useRef } from 'react';
import { useHub } from '../../hub/hub.tsx';

/** Asks again when shared queries that may be run are published or retired. */
export function useFollowed(refresh: () => void): void {
  const { queries } = useHub().news;
  const seen = useRef(queries);
  useEffect(() => {
    if (seen.current === queries) return;
    seen.current = queries;
    refresh();
  }, [queries, refresh]);
}
