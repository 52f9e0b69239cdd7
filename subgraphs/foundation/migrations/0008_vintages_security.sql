-- Open: what breakdowns there are, when what was published, and how many live where.
ALTER TABLE breakdown ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE breakdown FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON breakdown FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
ALTER TABLE vintage ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vintage FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON vintage FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
ALTER TABLE population ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE population FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON population FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
-- The owner's alone: what was imported, and the witnesses, which tell which cells are small.
ALTER TABLE import_record ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE import_record FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vintage_proof ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vintage_proof FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT ON breakdown, vintage, population TO hub_serving;
--> statement-breakpoint
ALTER TABLE exact_cell ADD CONSTRAINT exact_cell_vintages CHECK (vintage_from < vintage_to);
--> statement-breakpoint
ALTER TABLE released_cell ADD CONSTRAINT released_cell_vintages CHECK (vintage_from < vintage_to);
--> statement-breakpoint
ALTER TABLE released_cell ADD CONSTRAINT released_cell_suppressed CHECK ((status = 'SUPPRESSED') = (value IS NULL));
