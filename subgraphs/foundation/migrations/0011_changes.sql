-- What has changed, for gateways that keep answers: every transaction that changes a followed table leaves a row with a
-- number that no other has, and takes away those that it can see and nobody else is taking away. So the rows are few, each
-- commit gives a set of them that never was before, in whatever order transactions commit, and nobody ever waits.
CREATE TABLE hub.change (no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
--> statement-breakpoint
ALTER TABLE hub.change ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE hub.change FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON hub.change FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT ON hub.change TO hub_serving;
--> statement-breakpoint
INSERT INTO hub.change DEFAULT VALUES;
--> statement-breakpoint
CREATE FUNCTION hub.note_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- Once a transaction; in one with savepoints, perhaps once for each.
  IF NOT EXISTS (SELECT FROM hub.change WHERE xmin = pg_current_xact_id()::xid) THEN
    -- Under a snapshot, locking what another has taken away meanwhile would fail the writer.
    IF current_setting('transaction_isolation') = 'read committed' THEN
      DELETE FROM hub.change WHERE no IN (SELECT no FROM hub.change FOR UPDATE SKIP LOCKED);
    END IF;
    INSERT INTO hub.change DEFAULT VALUES;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Follows tables; a migration that makes a table calls it. Also where a restore plays changes back as a replica would.
CREATE FUNCTION hub.follow_changes(VARIADIC tables regclass[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  followed regclass;
BEGIN
  FOREACH followed IN ARRAY tables LOOP
    EXECUTE format('CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s '
      'FOR EACH STATEMENT EXECUTE FUNCTION hub.note_change()', followed);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER note_change', followed);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.note_change(), hub.follow_changes(regclass[]) FROM PUBLIC;
--> statement-breakpoint
SELECT hub.follow_changes('public.area', 'public.area_closure', 'public.base_cell', 'public.exact_cell',
  'public.indicator', 'public.released_cell', 'public.source', 'public.signed_version', 'public.accepted_succession',
  'public.known_organisation', 'public.own_client', 'public.pinned_key', 'public.breakdown', 'public.import_record',
  'public.population', 'public.vintage', 'public.vintage_proof');
