import './page.css';
import { useSearchParams } from 'react-router';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Empty, Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useWords } from '../../words.tsx';
import { address, noAreas, settle, unfollowed, type View } from './choice.ts';
import type { Grant } from './coverage.ts';
import { Explore } from './explore.tsx';
import { MapIndicatorsDocument, MapScopeDocument } from './queries.generated.ts';
import { words } from './words.ts';

const none: readonly Grant[] = [];

/** The areas that stand in the address. */
const chosenOf = ({ omrade }: { readonly omrade: readonly string[] }): readonly string[] =>
  omrade.filter((id) => id !== noAreas);

/** Safety on the map: one indicator over areas and time, as far as the reader's agreements reach. */
export function Page() {
  const t = useWords(words);
  const [asked, set] = useAddress(address);
  const scope = useHubQuery(MapScopeDocument, {});
  const catalogue = useHubQuery(MapIndicatorsDocument, {});
  const indicators = catalogue.data?.indicators;
  const grants = scope.data?.viewer?.scope ?? none;
  const problems = [...scope.problems, ...catalogue.problems];
  const view = scope.data && indicators ? settle(asked, indicators, grants) : null;
  return (
    <div className="page-map">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <CopyButton label={t.share} text={location.href} />
            {view ? (
              <LinkButton
                to={`/fragor/ny?${new URLSearchParams([
                  ['indikator', view.indicator.id],
                  ...chosenOf(asked).map((id) => ['omrade', id]),
                ])}`}
              >
                {t.saveAsQuery}
              </LinkButton>
            ) : null}
            <Button onPress={() => print()}>{t.print}</Button>
          </>
        }
      />
      <ProblemList problems={problems} />
      {view ? <Unfollowed view={view} /> : null}
      {view && indicators ? (
        <Explore view={view} indicators={indicators} grants={grants} asked={asked} set={set} />
      ) : scope.fetching || catalogue.fetching ? (
        <Loading text={t.loading} />
      ) : (
        problems.length === 0 && (
          <Empty title={t.noIndicators} actions={<LinkButton to="/dataprodukter">{t.toProducts}</LinkButton>}>
            {t.noIndicatorsText}
          </Empty>
        )
      )}
    </div>
  );
}

/** What the address asks for and the map does not show, and what it shows instead. */
function Unfollowed({ view }: { readonly view: View }) {
  const t = useWords(words);
  const [search] = useSearchParams();
  const missing = unfollowed(search, view);
  if (missing.length === 0) return null;
  const shown = {
    indikator: view.indicator.name,
    niva: t.levels[view.level],
    intervall: t.intervals[view.interval],
    fordelning: view.dimension === null ? t.noBreakdown : t.breakdowns[view.dimension],
    matt: t.measures[view.measure],
  };
  return (
    <Notice kind="info" live="polite">
      {missing.map((name) => t.unfollowed[name](shown[name])).join(' ')}
    </Notice>
  );
}
