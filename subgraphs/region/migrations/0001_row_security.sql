-- Stations are open. The region's figures lie in the foundation's tables.
ALTER TABLE station ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE station FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON station FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT ON station TO hub_serving;
