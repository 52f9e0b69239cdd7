-- The organisation that has shown, by a token of its own people, that it asks for its own data; null for anybody else. For
-- whom an asker speaks is what the gateway says, so what is its owner's alone rests on this.
CREATE FUNCTION hub.shown_owner() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT hub.scope() ->> 'owner'
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION hub.shown_owner() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hub.shown_owner() TO hub_serving;
