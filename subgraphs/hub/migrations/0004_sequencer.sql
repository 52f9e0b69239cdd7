-- The gateway appends by one function, which gives out the indices and computes the leaves. The writer has no right
-- on any table: it cannot choose an index, leave one out, or write a leaf that is not its record's.
ALTER TABLE log_head ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE log_head FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE log_checkpoint ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE log_checkpoint FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY append ON access_log;
--> statement-breakpoint
DROP POLICY append ON access_log_entry;
--> statement-breakpoint
REVOKE INSERT ON access_log, access_log_entry FROM hub_log_writer;
--> statement-breakpoint
REVOKE USAGE ON SCHEMA public FROM hub_log_writer;
--> statement-breakpoint
-- Appends a batch: `rows` of id, at, salt (hexadecimal) and record, in order, and `entries` of them. The row of
-- log_head stays locked until the commit, so whoever appends next, on whatever gateway, goes on where this one ended.
CREATE FUNCTION hub.append_log(rows jsonb, entries jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  first bigint;
BEGIN
  UPDATE public.log_head SET size = size + jsonb_array_length(rows)
    RETURNING size - jsonb_array_length(rows) INTO STRICT first;
  INSERT INTO public.access_log (index, id, at, salt, record, leaf)
    SELECT first + r.place - 1, r.id, r.at, r.salt, r.record,
      encode(sha256('\x00'::bytea || decode(r.salt, 'hex') || convert_to(r.record, 'UTF8')), 'hex')
    FROM ROWS FROM (jsonb_to_recordset(rows) AS (id uuid, at timestamptz, salt text, record text))
      WITH ORDINALITY AS r(id, at, salt, record, place);
  INSERT INTO public.access_log_entry (log_id, at, organisation, role, recipient, purpose, operation, products,
      denied, agreements, decision, code, register_version)
    SELECT log_id, at, organisation, role, recipient, purpose, operation, products, denied, agreements, decision,
      code, register_version
    FROM jsonb_to_recordset(entries)
      AS e(log_id uuid, at timestamptz, organisation text, role text, recipient text, purpose text, operation text,
        products jsonb, denied text[], agreements text[], decision text, code text, register_version int);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.append_log(jsonb, jsonb) FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA hub TO hub_log_writer;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hub.append_log(jsonb, jsonb) TO hub_log_writer;
--> statement-breakpoint
-- The checkpointer reads leaves, which tell nothing, and no record; and it appends checkpoints.
GRANT USAGE ON SCHEMA public TO hub_log_reader;
--> statement-breakpoint
GRANT SELECT (index, leaf) ON access_log TO hub_log_reader;
--> statement-breakpoint
CREATE POLICY leaves ON access_log FOR SELECT TO hub_log_reader USING (true);
--> statement-breakpoint
GRANT SELECT, INSERT ON log_checkpoint TO hub_log_reader;
--> statement-breakpoint
CREATE POLICY read ON log_checkpoint FOR SELECT TO hub_log_reader USING (true);
--> statement-breakpoint
CREATE POLICY append ON log_checkpoint FOR INSERT TO hub_log_reader WITH CHECK (true);
--> statement-breakpoint
CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
--> statement-breakpoint
CREATE TRIGGER keep BEFORE DELETE OR TRUNCATE ON log_head FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
