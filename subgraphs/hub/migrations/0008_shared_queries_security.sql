-- Shared queries are written by the keeper alone: a role of its own, which reads and writes these two tables and nothing else.
ALTER TABLE shared_query_version ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE shared_query_version FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE shared_query_act ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE shared_query_act FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON shared_query_version FOR SELECT TO hub_serving
  USING (owner = ANY ((SELECT hub.speaks_for())::text[]));
--> statement-breakpoint
-- What was published stays readable to those for whom it was, retired or not. Without a scope nobody reads anything.
CREATE POLICY published_for_me ON shared_query_version FOR SELECT TO hub_serving
  USING (state IN ('published', 'retired') AND cardinality((SELECT hub.speaks_for())::text[]) > 0
    AND (runnable_by IS NULL OR runnable_by && (SELECT hub.speaks_for())::text[]));
--> statement-breakpoint
CREATE POLICY own ON shared_query_act FOR SELECT TO hub_serving
  USING (organisation = ANY ((SELECT hub.speaks_for())::text[]));
--> statement-breakpoint
GRANT SELECT ON shared_query_version TO hub_serving;
--> statement-breakpoint
-- Who did it is for the operator.
GRANT SELECT (seq, id, version, state, at, organisation, comment) ON shared_query_act TO hub_serving;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO hub_keeper;
--> statement-breakpoint
CREATE POLICY keeper ON shared_query_version FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON shared_query_version FOR INSERT TO hub_keeper WITH CHECK (state = 'draft' AND origin = 'person');
--> statement-breakpoint
CREATE POLICY keeper_changes ON shared_query_version FOR UPDATE TO hub_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper ON shared_query_act FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON shared_query_act FOR INSERT TO hub_keeper WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT ON shared_query_version, shared_query_act TO hub_keeper;
--> statement-breakpoint
GRANT UPDATE (state, revision, title, description, purpose, view, document, runnable_by, author, reviewer)
  ON shared_query_version TO hub_keeper;
--> statement-breakpoint
-- A version is written on while it is a draft, and then only ever goes on to its next state, reviewed by a second person.
CREATE FUNCTION keep_shared_query() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.version, NEW.owner, NEW.origin) IS DISTINCT FROM (OLD.id, OLD.version, OLD.owner, OLD.origin) THEN
    RAISE EXCEPTION 'a shared query keeps its name and owner' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.state <> 'draft' AND (NEW.revision, NEW.title, NEW.description, NEW.purpose, NEW.view, NEW.document, NEW.runnable_by, NEW.author)
    IS DISTINCT FROM (OLD.revision, OLD.title, OLD.description, OLD.purpose, OLD.view, OLD.document, OLD.runnable_by, OLD.author) THEN
    RAISE EXCEPTION 'a submitted version is not changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT (
    (OLD.state = 'draft' AND NEW.state IN ('draft', 'submitted') AND NEW.reviewer IS NULL)
    OR (OLD.state = 'submitted' AND NEW.state IN ('approved', 'returned') AND NEW.reviewer IS NOT NULL)
    OR (OLD.state = 'approved' AND NEW.state = 'published' AND NEW.reviewer = OLD.reviewer)
    OR (OLD.state = 'published' AND NEW.state = 'retired' AND NEW.reviewer IS NOT DISTINCT FROM OLD.reviewer)
  ) THEN
    RAISE EXCEPTION 'a shared query does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION keep_shared_query() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER keep_shared_query BEFORE UPDATE ON shared_query_version FOR EACH ROW EXECUTE FUNCTION keep_shared_query();
--> statement-breakpoint
CREATE TRIGGER keep BEFORE DELETE OR TRUNCATE ON shared_query_version FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
--> statement-breakpoint
CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON shared_query_act FOR EACH STATEMENT EXECUTE FUNCTION hub.keep();
