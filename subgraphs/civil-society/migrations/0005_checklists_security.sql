-- Checklists are open; inspections are governed record by record, as certifications are.
ALTER TABLE safety_checklist ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safety_checklist FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE checklist_question ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE checklist_question FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safety_inspection ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safety_inspection FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON safety_checklist FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON checklist_question FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY granted_cells ON safety_inspection FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
-- A record lies in plane 0 of its source; that its number is of its own area is checked here, once and for all.
ALTER TABLE safety_inspection ADD CONSTRAINT safety_inspection_cell_of_area
  CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
ALTER TABLE safety_inspection ADD CONSTRAINT safety_inspection_advice CHECK (0 <= done AND done <= advised);
--> statement-breakpoint
-- A certification holds for five years at most, and is withdrawn on a day that it was there.
ALTER TABLE certification ADD CONSTRAINT certification_term CHECK (
  valid_to < valid_from + interval '5 years' AND withdrawn_at >= valid_from AND building IN ('EXISTING', 'NEW_BUILD'));
--> statement-breakpoint
GRANT SELECT ON safety_checklist, checklist_question, safety_inspection TO hub_serving;
--> statement-breakpoint
SELECT hub.follow_changes('public.safety_checklist', 'public.checklist_question', 'public.safety_inspection');
