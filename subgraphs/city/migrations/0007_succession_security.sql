ALTER TABLE succession ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE succession FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON succession FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY register ON succession FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
GRANT SELECT ON succession TO hub_serving, hub_register;
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON succession
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
-- Whoever has taken another's place reads what concerned that one. Evaluated once a statement: it depends on no row.
CREATE FUNCTION names_of_asker() RETURNS text[]
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH RECURSIVE names(name) AS (
    SELECT unnest(hub.speaks_for())
    UNION
    SELECT s.predecessor FROM succession s JOIN names n ON s.successor = n.name
      WHERE s.kind = 'organisation' AND s.from_instant <= hub.instant()
  )
  SELECT coalesce(array_agg(name), '{}'::text[]) FROM names
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION names_of_asker() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION names_of_asker() TO hub_serving;
--> statement-breakpoint
DROP POLICY own_or_public ON agreement_version;
--> statement-breakpoint
CREATE POLICY own_or_public ON agreement_version FOR SELECT TO hub_serving
  USING (public OR concerns && (SELECT names_of_asker()));
