-- Which versions an organisation has signed is no secret; only the owner writes them.
ALTER TABLE signed_version ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE signed_version FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON signed_version FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT ON signed_version TO hub_serving;
