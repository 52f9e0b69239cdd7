-- The collaboration process is governed as place collaborations are: its lead's own, and what the lead's clauses give others.
ALTER TABLE process ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE process FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE process_object ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE process_object FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE process_act ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE process_act FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE forum ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE forum FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE coordinator ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE coordinator FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE committee_record ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE committee_record FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE process ADD CONSTRAINT of_one CHECK (num_nonnulls(agreement, place_collaboration) = 1);
--> statement-breakpoint
ALTER TABLE process_object ADD CONSTRAINT kind_of_content CHECK ((content ->> 'kind') IS NOT DISTINCT FROM kind);
--> statement-breakpoint
ALTER TABLE process ADD CONSTRAINT process_cell_of_area CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
CREATE POLICY granted_cells ON process FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
ALTER TABLE forum ADD CONSTRAINT forum_cell_of_area CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
CREATE POLICY granted_cells ON forum FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
-- What is made in a process, and its history, is read with it; the subquery does not depend on the row.
CREATE POLICY of_readable_process ON process_object FOR SELECT TO hub_serving
  USING (process IN (SELECT id FROM process));
--> statement-breakpoint
CREATE POLICY of_readable_process ON process_act FOR SELECT TO hub_serving
  USING (process IN (SELECT id FROM process));
--> statement-breakpoint
CREATE POLICY open_data ON coordinator FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON committee_record FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT ON process, process_object, process_act, forum, coordinator, committee_record TO hub_serving;
--> statement-breakpoint
-- Written by the keeper alone, as agreements are.
CREATE POLICY keeper ON process FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON process FOR INSERT TO hub_keeper
  WITH CHECK (closed_on IS NULL AND step = 'INITIATED' AND cycle = 1 AND provider = lead);
--> statement-breakpoint
CREATE POLICY keeper_changes ON process FOR UPDATE TO hub_keeper USING (closed_on IS NULL) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper ON process_object FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
-- What was made in a process that is closed stays as it is.
CREATE POLICY keeper_adds ON process_object FOR INSERT TO hub_keeper
  WITH CHECK (process IN (SELECT id FROM process WHERE closed_on IS NULL));
--> statement-breakpoint
CREATE POLICY keeper_changes ON process_object FOR UPDATE TO hub_keeper
  USING (process IN (SELECT id FROM process WHERE closed_on IS NULL)) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper ON process_act FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
-- The history of a process ends with its closing, which is noted just before.
CREATE POLICY keeper_adds ON process_act FOR INSERT TO hub_keeper
  WITH CHECK (process IN (SELECT id FROM process WHERE closed_on IS NULL));
--> statement-breakpoint
CREATE POLICY keeper ON place_collaboration FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper ON place FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
GRANT SELECT ON process, process_object, place_collaboration, place TO hub_keeper;
--> statement-breakpoint
GRANT SELECT (process, organisation, act, at) ON process_act TO hub_keeper;
--> statement-breakpoint
GRANT INSERT ON process, process_object, process_act TO hub_keeper;
--> statement-breakpoint
GRANT UPDATE (step, cycle, closed_on, revision) ON process TO hub_keeper;
--> statement-breakpoint
GRANT UPDATE (content, revision, updated_at) ON process_object TO hub_keeper;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON process_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
SELECT hub.follow_changes('public.process', 'public.process_object', 'public.process_act', 'public.forum',
  'public.coordinator', 'public.committee_record');
