ALTER TABLE agreement_history ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_history FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY register ON agreement_history FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
GRANT SELECT ON agreement_history TO hub_register;
--> statement-breakpoint
-- What had happened before it was put down as it happens.
INSERT INTO agreement_history (register_version, digest, kind, party, from_instant, at)
  SELECT (SELECT version FROM register_state), digest, kind, party, at, at FROM (
    SELECT digest, 'proposed' AS kind, NULL AS party, proposed_at AS at FROM agreement_version WHERE proposed_at IS NOT NULL
    UNION ALL SELECT digest, 'signed', party, signed_at FROM agreement_signature
    UNION ALL SELECT digest, kind, party, at FROM agreement_event
  ) AS happened ORDER BY at;
--> statement-breakpoint
-- In the transaction of what it tells of, under the lock of the register's one row: whoever has read up to a version of the
-- register has read everything up to it. Triggers run in the order of their names, so that the register has moved by then.
CREATE FUNCTION agreement_history_goes_on() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  now_at bigint := (SELECT version FROM register_state);
BEGIN
  IF TG_TABLE_NAME = 'agreement_version' THEN
    INSERT INTO agreement_history (register_version, digest, kind, from_instant, at)
      SELECT now_at, digest, 'proposed', proposed_at, clock_timestamp() FROM new_rows WHERE proposed_at IS NOT NULL
      ON CONFLICT DO NOTHING;
  ELSIF TG_TABLE_NAME = 'agreement_signature' THEN
    INSERT INTO agreement_history (register_version, digest, kind, party, from_instant, at)
      SELECT now_at, digest, 'signed', party, signed_at, clock_timestamp() FROM new_rows
      ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO agreement_history (register_version, digest, kind, party, from_instant, at)
      SELECT now_at, digest, kind, party, at, clock_timestamp() FROM new_rows
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION agreement_history_goes_on() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER register_told_by_insert AFTER INSERT ON agreement_version
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION agreement_history_goes_on();
--> statement-breakpoint
CREATE TRIGGER register_told_by_update AFTER UPDATE ON agreement_version
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION agreement_history_goes_on();
--> statement-breakpoint
CREATE TRIGGER register_told_by_insert AFTER INSERT ON agreement_signature
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION agreement_history_goes_on();
--> statement-breakpoint
CREATE TRIGGER register_told_by_insert AFTER INSERT ON agreement_event
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION agreement_history_goes_on();
