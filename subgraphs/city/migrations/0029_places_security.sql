-- What is done in places is open but where police and city work on it together; findings and barriers are governed.
ALTER TABLE safety_activity ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safety_activity FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safety_walk ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safety_walk FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safety_walk_finding ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safety_walk_finding FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vehicle_barrier ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vehicle_barrier FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE focus_area ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE focus_area FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE strategic_link ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE strategic_link FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE urban_project ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE urban_project FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE project_involvement ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE project_involvement FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE citizen_proposal ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE citizen_proposal FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON safety_walk FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON focus_area FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON strategic_link FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON urban_project FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON project_involvement FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON citizen_proposal FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
-- Shared rows among open ones: a row without a cell is open, one with a cell must lie in a whole clause.
CREATE POLICY open_or_granted ON safety_activity FOR SELECT TO hub_serving
  USING (cell_no IS NULL OR cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
CREATE POLICY granted_cells ON safety_walk_finding FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
CREATE POLICY granted_cells ON vehicle_barrier FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
-- A record lies in plane 0 of its source; that its number is of its own area is checked here, once and for all.
ALTER TABLE safety_activity ADD CONSTRAINT safety_activity_cell_of_area
  CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
ALTER TABLE safety_walk_finding ADD CONSTRAINT safety_walk_finding_cell_of_area
  CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
ALTER TABLE vehicle_barrier ADD CONSTRAINT vehicle_barrier_cell_of_area
  CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
-- The kinds that are open stand here by name: any other, and one that is misspelt, is refused without a cell.
ALTER TABLE safety_activity ADD CONSTRAINT safety_activity_shared CHECK (
  (kind IN ('LIGHTING', 'STREET_LIGHTING', 'VEGETATION_CLEARING', 'STREETSCAPE_CHANGE', 'CLEANING', 'SNOW_CLEARANCE',
    'LITTER_BINS', 'GRAFFITI_REMOVAL', 'PEST_CONTROL', 'SIGNAGE', 'STRUCTURE_UPKEEP', 'HOUSING_REFURBISHMENT',
    'PLACE_ACTIVATION', 'SAFETY_OFFICE', 'LEISURE', 'VENUE')) = (cell_no IS NULL)
  AND (cell_no IS NULL) = (provider IS NULL));
--> statement-breakpoint
-- Work in the physical environment is always looked at in three perspectives (the programme, line 658).
ALTER TABLE safety_activity ADD CONSTRAINT safety_activity_perspectives CHECK (
  kind IN ('SAFETY_OFFICE', 'LEISURE', 'VENUE', 'TARGETED_EFFORT', 'LICENSING', 'EVENTS', 'SUPPORTERS')
  OR perspectives @> ARRAY['CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY']);
--> statement-breakpoint
ALTER TABLE safety_activity ADD CONSTRAINT safety_activity_days CHECK (
  planned_from <= planned_to AND completed >= planned_from AND followed_up >= planned_from);
--> statement-breakpoint
GRANT SELECT ON safety_activity, safety_walk, safety_walk_finding, vehicle_barrier, focus_area, strategic_link, urban_project, project_involvement, citizen_proposal TO hub_serving;
--> statement-breakpoint
SELECT hub.follow_changes('public.safety_activity', 'public.safety_walk', 'public.safety_walk_finding', 'public.vehicle_barrier', 'public.focus_area', 'public.strategic_link', 'public.urban_project', 'public.project_involvement', 'public.citizen_proposal');
