-- Receipts. Leaves, inner nodes and checkpoints tell how many requests there were, and nothing of any: the serving
-- role reads them. A record and its salt it gets by one function, for the organisation that asked.
ALTER TABLE log_node ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE log_node FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE log_erasure ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE log_erasure FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT INSERT ON log_node TO hub_log_reader;
--> statement-breakpoint
CREATE POLICY append ON log_node FOR INSERT TO hub_log_reader WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON log_node TO hub_serving;
--> statement-breakpoint
CREATE POLICY read ON log_node FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT (size, note) ON log_checkpoint TO hub_serving;
--> statement-breakpoint
ALTER POLICY read ON log_checkpoint TO hub_log_reader, hub_serving;
--> statement-breakpoint
GRANT SELECT (index, leaf) ON access_log TO hub_serving;
--> statement-breakpoint
ALTER POLICY leaves ON access_log TO hub_log_reader, hub_serving;
--> statement-breakpoint
-- The place and leaf of a request that concerns the asker; its record and salt where the asker's organisation asked.
CREATE FUNCTION hub.receipt(request uuid) RETURNS TABLE (index bigint, leaf text, salt text, record text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.index, l.leaf, CASE WHEN e.asked THEN l.salt END, CASE WHEN e.asked THEN l.record END
  FROM public.access_log l,
    (SELECT bool_or(role = 'recipient') AS asked FROM public.access_log_entry
      WHERE log_id = request AND organisation = ANY ((SELECT hub.speaks_for())::text[])) e
  WHERE l.id = request AND e.asked IS NOT NULL
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.receipt(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hub.receipt(uuid) TO hub_serving;
--> statement-breakpoint
CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON log_node FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
--> statement-breakpoint
-- The inner nodes of what is signed already; the checkpointer writes those of what comes.
DO $$
DECLARE
  level int := 0;
BEGIN
  CREATE TEMP TABLE below AS SELECT index AS place, leaf AS hash FROM access_log
    WHERE index < (SELECT max(size) FROM log_checkpoint);
  LOOP
    level := level + 1;
    CREATE TEMP TABLE above AS
      SELECT l.place / 2 AS place,
        encode(sha256('\x01'::bytea || decode(l.hash, 'hex') || decode(r.hash, 'hex')), 'hex') AS hash
      FROM below l JOIN below r ON r.place = l.place + 1 WHERE l.place % 2 = 0;
    DROP TABLE below;
    ALTER TABLE above RENAME TO below;
    EXIT WHEN NOT EXISTS (SELECT FROM below);
    IF level % 4 = 0 THEN
      INSERT INTO log_node SELECT level, place, hash FROM below;
    END IF;
  END LOOP;
  DROP TABLE below;
END $$;
--> statement-breakpoint
-- Retention. What is written stays, but that a record and its salt may become null, once, where an erasure covers its
-- place and instant; the entries of such a record may go. An erasure needs its own record in the log, after what it
-- covers, and covers nothing younger than 30 days. This holds for the owner too.
ALTER TABLE access_log ADD CONSTRAINT whole_or_erased
  CHECK ((record IS NULL) = (salt IS NULL) AND (record IS NULL) = (erasure IS NOT NULL));
--> statement-breakpoint
DROP TRIGGER keep ON access_log;
--> statement-breakpoint
CREATE TRIGGER keep BEFORE DELETE OR TRUNCATE ON access_log FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
--> statement-breakpoint
CREATE FUNCTION hub.keep_or_erase() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.record IS NOT NULL AND NEW.record IS NULL AND NEW.salt IS NULL
    AND (NEW.index, NEW.id, NEW.at, NEW.leaf) = (OLD.index, OLD.id, OLD.at, OLD.leaf)
    AND NOT EXISTS (SELECT FROM public.log_erasure e WHERE e.index = OLD.index)
    AND EXISTS (SELECT FROM public.log_erasure e
      WHERE e.index = NEW.erasure AND OLD.index BETWEEN e.first AND e.last AND OLD.at < e.before)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'The access log is append-only.';
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.keep_or_erase() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER keep_or_erase BEFORE UPDATE ON access_log FOR EACH ROW EXECUTE FUNCTION hub.keep_or_erase();
--> statement-breakpoint
DROP TRIGGER keep ON access_log_entry;
--> statement-breakpoint
CREATE TRIGGER keep BEFORE UPDATE OR TRUNCATE ON access_log_entry FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
--> statement-breakpoint
CREATE FUNCTION hub.keep_or_follow() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public.access_log l WHERE l.id = OLD.log_id AND l.record IS NULL) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'The access log is append-only.';
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.keep_or_follow() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER keep_or_follow BEFORE DELETE ON access_log_entry FOR EACH ROW EXECUTE FUNCTION hub.keep_or_follow();
--> statement-breakpoint
CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON log_erasure FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
--> statement-breakpoint
CREATE FUNCTION hub.admit_erasure() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.last < NEW.index AND NEW.before <= clock_timestamp() - interval '30 days'
    AND EXISTS (SELECT FROM public.access_log l WHERE l.index = NEW.index
      AND l.record::jsonb @> jsonb_build_object('kind', 'erasure', 'first', NEW.first, 'last', NEW.last))
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'An erasure needs its own record in the log, and covers nothing younger than 30 days.';
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.admit_erasure() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER admit BEFORE INSERT ON log_erasure FOR EACH ROW EXECUTE FUNCTION hub.admit_erasure();
--> statement-breakpoint
-- Erases the oldest records that are older than `days`, up to the first that is not, at most 2000 at a time, because
-- nobody can append meanwhile; and writes down in the log that it has. Counts them alone where `dry`.
CREATE FUNCTION hub.erase_log(days integer, decision text, by text, dry boolean,
  OUT first bigint, OUT last bigint, OUT erased bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  stamp CONSTANT text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
  at CONSTANT timestamptz := date_trunc('milliseconds', clock_timestamp());
  before CONSTANT timestamptz := at - make_interval(days => days);
  id CONSTANT uuid := gen_random_uuid();
  size bigint;
  record text;
BEGIN
  IF days IS NULL OR days < 30 THEN
    RAISE EXCEPTION 'Records are kept for 30 days at least.';
  END IF;
  IF coalesce(btrim(decision), '') = '' OR coalesce(btrim(by), '') = '' THEN
    RAISE EXCEPTION 'An erasure names the decision that it rests on, and the function that carries it out.';
  END IF;
  IF dry THEN
    SELECT h.size INTO STRICT size FROM public.log_head h;
  ELSE
    SELECT h.size INTO STRICT size FROM public.log_head h FOR UPDATE;
  END IF;
  first := coalesce((SELECT max(e.last) + 1 FROM public.log_erasure e), 0);
  last := coalesce((SELECT min(l.index) FROM public.access_log l WHERE l.index >= first AND l.at >= before
    AND NOT EXISTS (SELECT FROM public.log_erasure e WHERE e.index = l.index)), size) - 1;
  IF NOT dry THEN
    last := least(last, first + 1999);
  END IF;
  SELECT count(*) INTO erased FROM public.access_log l WHERE l.index BETWEEN first AND last
    AND NOT EXISTS (SELECT FROM public.log_erasure e WHERE e.index = l.index);
  IF dry OR erased = 0 THEN
    RETURN;
  END IF;
  record := format('{"at":"%s","before":"%s","by":%s,"count":%s,"days":%s,"decision":%s,"first":%s,"id":"%s","kind":"erasure","last":%s}',
    to_char(at AT TIME ZONE 'UTC', stamp), to_char(before AT TIME ZONE 'UTC', stamp), to_json(by), erased, days,
    to_json(decision), first, id, last);
  PERFORM hub.append_log(jsonb_build_array(jsonb_build_object('id', id, 'at', at,
    'salt', replace(gen_random_uuid()::text, '-', ''), 'record', record)), '[]');
  INSERT INTO public.log_erasure VALUES (size, first, last, before);
  UPDATE public.access_log l SET salt = NULL, record = NULL, erasure = size WHERE l.index BETWEEN first AND last
    AND NOT EXISTS (SELECT FROM public.log_erasure e WHERE e.index = l.index);
  DELETE FROM public.access_log_entry e USING public.access_log l
    WHERE e.log_id = l.id AND l.index BETWEEN first AND last AND l.record IS NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.erase_log(integer, text, text, boolean) FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA hub TO hub_log_eraser;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hub.erase_log(integer, text, text, boolean) TO hub_log_eraser;
