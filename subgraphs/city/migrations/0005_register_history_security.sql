ALTER TABLE register_mark ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE register_mark FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE register_change ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE register_change FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE register_gateway ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE register_gateway FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY register ON register_mark FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON register_change FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
-- What gateways acknowledge is no part of the register: no trigger, no new version.
CREATE POLICY register ON register_gateway FOR ALL TO hub_register USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY open_data ON register_gateway FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT ON register_mark, register_change TO hub_register;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON register_gateway TO hub_register;
--> statement-breakpoint
GRANT SELECT ON register_gateway TO hub_serving;
--> statement-breakpoint
-- The next version: its number from the one row that every change locks until it commits, and a mark. Marks are kept of
-- the latest versions: a gateway that is further behind reads the whole. Runs as the owner, so that whoever may write an
-- agreement needs no right to the register's own tables.
CREATE FUNCTION register_moves() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  moved bigint;
BEGIN
  UPDATE register_state SET version = version + 1 RETURNING version INTO moved;
  INSERT INTO register_mark (version) VALUES (moved);
  DELETE FROM register_mark WHERE version <= moved - 10000;
  PERFORM pg_notify('hub_register', moved::text);
  RETURN moved;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION register_moves() FROM PUBLIC;
--> statement-breakpoint
-- Small tables are read again whole when anything in them changes, so that what is deleted needs no trace.
CREATE OR REPLACE FUNCTION register_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO register_change (part, key, version) VALUES (TG_TABLE_NAME, '', register_moves())
    ON CONFLICT (part, key) DO UPDATE SET version = excluded.version;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A version of an agreement is one thing with its signatures and events: what is put down is the version's digest, also
-- where a row is deleted. After TRUNCATE nobody knows what was there, so that every gateway reads the whole.
CREATE FUNCTION register_versions_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  moved bigint := register_moves();
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM register_mark WHERE version < moved;
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO register_change (part, key, version)
      SELECT DISTINCT 'agreement_version', digest, moved FROM old_rows
      ON CONFLICT (part, key) DO UPDATE SET version = excluded.version;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO register_change (part, key, version)
      SELECT DISTINCT 'agreement_version', digest, moved FROM new_rows
      ON CONFLICT (part, key) DO UPDATE SET version = excluded.version;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION register_versions_changed() FROM PUBLIC;
--> statement-breakpoint
DROP TRIGGER register_changed ON agreement_version;
--> statement-breakpoint
CREATE TRIGGER register_changed_by_insert AFTER INSERT ON agreement_version
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_update AFTER UPDATE ON agreement_version
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_delete AFTER DELETE ON agreement_version
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_truncate AFTER TRUNCATE ON agreement_version
  FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
DROP TRIGGER register_changed ON agreement_signature;
--> statement-breakpoint
CREATE TRIGGER register_changed_by_insert AFTER INSERT ON agreement_signature
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_update AFTER UPDATE ON agreement_signature
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_delete AFTER DELETE ON agreement_signature
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_truncate AFTER TRUNCATE ON agreement_signature
  FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
DROP TRIGGER register_changed ON agreement_event;
--> statement-breakpoint
CREATE TRIGGER register_changed_by_insert AFTER INSERT ON agreement_event
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_update AFTER UPDATE ON agreement_event
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_delete AFTER DELETE ON agreement_event
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed_by_truncate AFTER TRUNCATE ON agreement_event
  FOR EACH STATEMENT EXECUTE FUNCTION register_versions_changed();
--> statement-breakpoint
SELECT register_moves();
