-- Who takes part is open; certifications and partnerships are governed record by record.
ALTER TABLE association ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE association FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE neighbourhood_watch ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE neighbourhood_watch FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE certification ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE certification FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE partnership ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE partnership FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The checklist has 57 questions, 28 of them compulsory; a certification holds for five years.
ALTER TABLE certification ADD CONSTRAINT checklist
  CHECK (compulsory_met BETWEEN 0 AND 28 AND questions >= 28 AND valid_from <= valid_to);
--> statement-breakpoint
CREATE POLICY open_data ON association FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON neighbourhood_watch FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
-- A record lies in plane 0 of its source; that its number is of its own area is checked here, once and for all.
ALTER TABLE certification ADD CONSTRAINT certification_cell_of_area CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
CREATE POLICY granted_cells ON certification FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
ALTER TABLE partnership ADD CONSTRAINT partnership_cell_of_area CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
CREATE POLICY granted_cells ON partnership FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
GRANT SELECT ON association, neighbourhood_watch, certification, partnership TO hub_serving;
