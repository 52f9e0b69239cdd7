import { Stack } from '../../parts/card.tsx';
import { CopyAsCode } from './copy-as-code.tsx';
import { DataLinks } from './data-links.tsx';
import { Downloads } from './downloads.tsx';
import type { QueryDetail } from './parameters.ts';
import type { Parameters } from './use-parameters.ts';

/** A run to take away: as files, by links for tools, and as code. */
export function TakePanel({
  query,
  parameters,
}: {
  readonly query: QueryDetail;
  readonly parameters: Parameters;
}) {
  return (
    <Stack>
      <Downloads query={query} parameters={parameters} />
      <DataLinks query={query} parameters={parameters} />
      <CopyAsCode query={query} parameters={parameters} />
    </Stack>
  );
}
