-- Words and papers are open; action plans against extremism and the intranet's material are governed row by row.
ALTER TABLE governing_document ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE governing_document FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE concept ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE concept FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE target ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE target FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE programme ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE programme FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON concept FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON target FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON programme FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
-- Shared rows among open ones: a row without a cell is open, one with a cell must lie in a whole clause.
CREATE POLICY open_or_granted ON governing_document FOR SELECT TO hub_serving
  USING (cell_no IS NULL OR cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
-- A record lies in plane 0 of its source; that its number is of its own area is checked here, once and for all.
ALTER TABLE governing_document ADD CONSTRAINT governing_document_cell_of_area
  CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
-- No kind is there by mistake: whoever adds one says here which it is, and below whether everybody may read it.
ALTER TABLE governing_document ADD CONSTRAINT governing_document_kind CHECK (kind IN (
  'SAFETY_PROGRAMME', 'SECURITY_PROGRAMME', 'BUDGET', 'COMPREHENSIVE_PLAN', 'GUIDELINE', 'ACTION_PROGRAMME', 'STRATEGY',
  'INSTRUCTION', 'METHOD_REPORT', 'EXTREMISM_ACTION_PLAN', 'SUPPORT_MATERIAL'));
--> statement-breakpoint
-- A kind that is not for everybody is never without a cell: nobody can open one by forgetting it.
ALTER TABLE governing_document ADD CONSTRAINT governing_document_shared CHECK (
  (kind IN ('EXTREMISM_ACTION_PLAN', 'SUPPORT_MATERIAL')) = (cell_no IS NOT NULL)
  AND (cell_no IS NULL) = (provider IS NULL) AND (cell_no IS NULL) = (area_no IS NULL) AND count >= 1);
--> statement-breakpoint
ALTER TABLE governing_document ADD CONSTRAINT governing_document_validity CHECK (valid_from <= valid_to);
--> statement-breakpoint
-- What is not known is said so: a target that is due has a value, a baseline or a reason why it has none.
ALTER TABLE target ADD CONSTRAINT target_baseline CHECK (
  (baseline IS NULL OR baseline_unknown IS NULL)
  AND (due_year IS NULL OR value IS NOT NULL OR baseline IS NOT NULL OR baseline_unknown IS NOT NULL));
--> statement-breakpoint
GRANT SELECT ON governing_document, concept, target, programme TO hub_serving;
--> statement-breakpoint
SELECT hub.follow_changes('public.governing_document', 'public.concept', 'public.target', 'public.programme');
