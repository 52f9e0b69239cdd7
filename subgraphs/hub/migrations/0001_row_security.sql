-- The log is append-only for the gateway and unreadable for the serving role, which reads the entries made for
-- the organisations that the asker speaks for.
ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE access_log FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE access_log_entry ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE access_log_entry FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO hub_log_writer;
--> statement-breakpoint
GRANT INSERT ON access_log, access_log_entry TO hub_log_writer;
--> statement-breakpoint
CREATE POLICY append ON access_log FOR INSERT TO hub_log_writer WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY append ON access_log_entry FOR INSERT TO hub_log_writer WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON access_log_entry TO hub_serving;
--> statement-breakpoint
CREATE POLICY concerns_me ON access_log_entry FOR SELECT TO hub_serving
  USING (organisation = ANY ((SELECT hub.speaks_for())::text[]));
--> statement-breakpoint
-- What is written stays: not even the owner changes it by accident.
CREATE FUNCTION hub.keep() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'The access log is append-only.';
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.keep() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
--> statement-breakpoint
CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log_entry FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
