-- Open: what areas cover is reference geography. The owner alone imports.
ALTER TABLE area_geometry ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE area_geometry FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON area_geometry FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT ON area_geometry TO hub_serving;
--> statement-breakpoint
ALTER TABLE area_geometry ADD CONSTRAINT area_geometry_validity CHECK (valid_from <= valid_to);
