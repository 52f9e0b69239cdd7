-- Data links are written by the keeper alone; its partner reads them, and nobody reads the digest of a secret but the keeper.
ALTER TABLE data_link ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE data_link FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON data_link FOR SELECT TO hub_serving
  USING (organisation = ANY ((SELECT hub.speaks_for())::text[]));
--> statement-breakpoint
GRANT SELECT (id, partner, organisation, shared_query, version, purpose, created, expires, revoked) ON data_link TO hub_serving;
--> statement-breakpoint
CREATE POLICY keeper ON data_link FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON data_link FOR INSERT TO hub_keeper WITH CHECK (revoked IS NULL);
--> statement-breakpoint
CREATE POLICY keeper_revokes ON data_link FOR UPDATE TO hub_keeper USING (revoked IS NULL) WITH CHECK (revoked IS NOT NULL);
--> statement-breakpoint
GRANT SELECT, INSERT ON data_link TO hub_keeper;
--> statement-breakpoint
-- A link is ended, once, and never changed: what it lets in can only become less.
GRANT UPDATE (revoked) ON data_link TO hub_keeper;
--> statement-breakpoint
CREATE FUNCTION keep_data_link() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.revoked IS NOT NULL OR NEW.revoked IS NULL
    OR (to_jsonb(NEW) - 'revoked') IS DISTINCT FROM (to_jsonb(OLD) - 'revoked') THEN
    RAISE EXCEPTION 'a data link is revoked once, and nothing else of it changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION keep_data_link() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER keep_data_link BEFORE UPDATE ON data_link FOR EACH ROW EXECUTE FUNCTION keep_data_link();
--> statement-breakpoint
CREATE TRIGGER keep BEFORE DELETE OR TRUNCATE ON data_link FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
