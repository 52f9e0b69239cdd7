-- Row security for every subgraph. A request's transaction sets `hub.scope`, sealed with an HMAC whose key the
-- serving role cannot read; policies compare rows with what the sealed setting grants. Whatever is not sealed
-- grants nothing.
CREATE SCHEMA hub;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
-- The two padded halves of the HMAC-SHA-256 key (RFC 2104), 64 bytes each. No role but the owner may read them.
CREATE TABLE hub.seal_key (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  inner_pad bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64)
);
--> statement-breakpoint
ALTER TABLE hub.seal_key ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The sealed setting's content, or null: none set, empty (as after a transaction), forged, or out of date.
CREATE FUNCTION hub.scope() RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  setting text := current_setting('hub.scope', true);
  payload text;
  expected text;
  scope jsonb;
BEGIN
  IF setting IS NULL OR length(setting) < 66 THEN
    RETURN NULL;
  END IF;
  payload := substr(setting, 66);
  SELECT encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(payload, 'UTF8'))), 'hex')
    INTO expected FROM hub.seal_key k;
  IF expected IS NULL OR left(setting, 65) IS DISTINCT FROM expected || '.' THEN
    RETURN NULL;
  END IF;
  scope := payload::jsonb;
  IF (scope ->> 'expires')::float8 < extract(epoch FROM now()) THEN
    RETURN NULL;
  END IF;
  RETURN scope;
END $$;
--> statement-breakpoint
-- The areas that any grant reaches: a first, cheap test that an index can use.
CREATE FUNCTION hub.areas() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH granted AS MATERIALIZED (
    SELECT g -> 'areas' AS areas, (g ->> 'every')::boolean AS every_area
    FROM jsonb_array_elements(hub.scope() -> 'grants') AS g
  ), named AS MATERIALIZED (
    SELECT DISTINCT value::int AS no FROM granted CROSS JOIN LATERAL jsonb_array_elements_text(areas)
  )
  SELECT coalesce(array_agg(no), '{}'::int[]) FROM (
    SELECT descendant AS no FROM named JOIN public.area_closure ON ancestor = named.no
    UNION
    SELECT no FROM public.area WHERE EXISTS (SELECT FROM granted WHERE every_area)
  ) AS reached
$$;
--> statement-breakpoint
-- The cells of all grants, each a whole rectangle of source x interval x area x months; with `exact` only of
-- grants that say exact. Plane 0 holds records (sites, deployments), planes 1-3 months, quarters and years.
CREATE FUNCTION hub.cells(kind text) RETURNS int8multirange
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH granted AS MATERIALIZED (
    SELECT DISTINCT
      (g ->> 'source')::bigint AS source,
      (g ->> 'every')::boolean AS every_area,
      g -> 'areas' AS areas,
      (g ->> 'level')::int AS level_rank,
      (g ->> 'interval')::int AS interval_rank,
      (g ->> 'from')::bigint AS month_from,
      (g ->> 'to')::bigint AS month_to
    FROM jsonb_array_elements(hub.scope() -> 'grants') AS g
    WHERE kind <> 'exact' OR (g ->> 'exact')::boolean
  ), numbered AS MATERIALIZED (
    SELECT *, row_number() OVER () AS grant_no,
      every_area AND level_rank = 4 AND month_from = 0 AND month_to = 999 AS whole
    FROM granted
  ), areas_of AS MATERIALIZED (
    -- Joined grant by grant, not tested area by area: a scope may have many grants.
    SELECT grant_no, area.no FROM numbered JOIN public.area ON area.level_rank <= numbered.level_rank
    WHERE every_area AND NOT whole
    UNION
    SELECT grant_no, descendant FROM numbered
    CROSS JOIN LATERAL jsonb_array_elements_text(areas) AS named
    JOIN public.area_closure ON ancestor = named.value::int
    JOIN public.area ON area.no = descendant AND area.level_rank <= numbered.level_rank
    WHERE NOT every_area
  ), planes AS MATERIALIZED (
    SELECT numbered.*, (source * 4 + plane.rank) * 2000 AS plane_start, (ARRAY[1, 1, 3, 12])[plane.rank + 1] AS months
    FROM numbered
    CROSS JOIN LATERAL (SELECT 0 AS rank UNION ALL SELECT generate_series(interval_rank, 3)) AS plane
  ), ranges AS (
    SELECT plane_start * 1000 AS lo, (plane_start + 2000) * 1000 AS hi FROM planes WHERE whole
    UNION ALL
    SELECT (plane_start + areas_of.no) * 1000 + month_from, (plane_start + areas_of.no) * 1000 + month_to - months + 2
    FROM planes JOIN areas_of USING (grant_no)
  )
  SELECT coalesce(range_agg(int8range(lo, hi)), '{}'::int8multirange) FROM ranges WHERE lo < hi
$$;
--> statement-breakpoint
-- The organisations that the asker speaks for: itself, and the authority that it is a unit of.
CREATE FUNCTION hub.speaks_for() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(value), '{}'::text[]) FROM jsonb_array_elements_text(hub.scope() -> 'parties')
$$;
--> statement-breakpoint
-- The instant that the request is decided for; null without a sealed scope.
CREATE FUNCTION hub.instant() RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (hub.scope() ->> 'instant')::timestamptz
$$;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA hub FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA hub TO hub_serving;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hub.areas(), hub.cells(text), hub.speaks_for(), hub.instant() TO hub_serving;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO hub_serving;
--> statement-breakpoint
ALTER TABLE area ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE area FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE area_closure ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE area_closure FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE source ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE source FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE indicator ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE indicator FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE base_cell ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE base_cell FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE exact_cell ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE exact_cell FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE released_cell ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE released_cell FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Open reference data: geography, the numbering of sources, and what an indicator is (never its figures).
CREATE POLICY open_data ON area FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON area_closure FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON source FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON indicator FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
-- Both halves are InitPlans: evaluated once a statement, not once a row.
CREATE POLICY granted_cells ON exact_cell FOR SELECT TO hub_serving
  USING (area_no = ANY ((SELECT hub.areas())::int[]) AND cell_no <@ (SELECT hub.cells('exact')));
--> statement-breakpoint
CREATE POLICY granted_cells ON released_cell FOR SELECT TO hub_serving
  USING (area_no = ANY ((SELECT hub.areas())::int[]) AND cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
GRANT SELECT ON area, area_closure, source, indicator, exact_cell, released_cell TO hub_serving;
