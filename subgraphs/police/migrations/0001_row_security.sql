-- What the police publish is open; their assessments and briefings are governed record by record.
ALTER TABLE local_police_area ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE local_police_area FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vulnerable_area ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vulnerable_area FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vulnerable_area_class ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vulnerable_area_class FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE camera_assessment ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE camera_assessment FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE joint_briefing ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE joint_briefing FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The class riskområde was dropped with the edition of 2025.
ALTER TABLE vulnerable_area_class ADD CONSTRAINT class_of_edition
  CHECK (class IN ('UTSATT', 'SARSKILT_UTSATT') OR (class = 'RISK' AND edition < 2025));
--> statement-breakpoint
ALTER TABLE camera_assessment ADD CONSTRAINT recommendation_known
  CHECK (recommendation IN ('RECOMMENDED', 'NOT_RECOMMENDED', 'REVIEW'));
--> statement-breakpoint
CREATE POLICY open_data ON local_police_area FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON vulnerable_area FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON vulnerable_area_class FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
-- A record lies in plane 0 of its source; that its number is of its own area is checked here, once and for all.
ALTER TABLE camera_assessment ADD CONSTRAINT camera_assessment_cell_of_area CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
CREATE POLICY granted_cells ON camera_assessment FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
ALTER TABLE joint_briefing ADD CONSTRAINT joint_briefing_cell_of_area CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
CREATE POLICY granted_cells ON joint_briefing FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
GRANT SELECT ON local_police_area, vulnerable_area, vulnerable_area_class, camera_assessment, joint_briefing TO hub_serving;
