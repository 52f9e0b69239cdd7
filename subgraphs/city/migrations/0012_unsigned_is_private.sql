-- An overarching agreement is public when all its parties have signed it: until then a proposal is theirs alone, so
-- that nobody is shown to the public as a party of what it has not agreed to. Runs as the owner, since who may read a
-- signature follows from who may read the version. Evaluated once a statement: it depends on no row.
CREATE FUNCTION public_versions() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT digest FROM agreement_version v
  WHERE public AND parties <@ ARRAY(SELECT party FROM agreement_signature s WHERE s.digest = v.digest)
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION public_versions() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public_versions() TO hub_serving;
--> statement-breakpoint
DROP POLICY own_or_public ON agreement_version;
--> statement-breakpoint
CREATE POLICY own_or_public ON agreement_version FOR SELECT TO hub_serving
  USING (digest IN (SELECT public_versions()) OR concerns && (SELECT names_of_asker()));
--> statement-breakpoint
-- Who has done what how often: nobody fills the register.
CREATE POLICY keeper ON agreement_act FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
GRANT SELECT (organisation, act, at) ON agreement_act TO hub_keeper;
