CREATE TABLE "picture" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"provider" text NOT NULL,
	"area" text NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"from_month" text NOT NULL,
	"to_month" text NOT NULL,
	"problems" jsonb NOT NULL,
	"local_conditions" text NOT NULL,
	"needs" text NOT NULL,
	"resources" text NOT NULL,
	"basis" jsonb NOT NULL,
	"figures" jsonb NOT NULL,
	"created_on" date NOT NULL,
	"released_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"synthetic" boolean NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "picture_area_no_index" ON "picture" USING btree ("area_no");
--> statement-breakpoint
ALTER TABLE picture ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE picture FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- A record lies in plane 0 of its source; that its number is of its own area is checked here, once and for all.
ALTER TABLE picture ADD CONSTRAINT picture_cell_of_area CHECK (cell_no / 1000 % 2000 = area_no AND cell_no / 2000000 % 4 = 0);
--> statement-breakpoint
ALTER TABLE picture ADD CONSTRAINT picture_released CHECK ((state = 'RELEASED') <= (released_at IS NOT NULL));
--> statement-breakpoint
-- Nobody but its owner reads what is not released, whatever a clause or the gateway says: it has to have shown that it is the
-- owner. The cell is tested as well.
CREATE POLICY granted_cells ON picture FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')) AND (state = 'RELEASED' OR owner = (SELECT hub.shown_owner())));
--> statement-breakpoint
GRANT SELECT ON picture TO hub_serving;
--> statement-breakpoint
CREATE POLICY keeper ON picture FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON picture FOR INSERT TO hub_keeper WITH CHECK (state = 'OWN');
--> statement-breakpoint
-- What is released is only ever taken back.
CREATE POLICY keeper_changes ON picture FOR UPDATE TO hub_keeper USING (state <> 'WITHDRAWN') WITH CHECK (true);
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO hub_keeper;
--> statement-breakpoint
-- It reads what its rules ask of a picture, and no word of what anybody wrote.
GRANT SELECT (id, owner, provider, state, revision, created_on) ON picture TO hub_keeper;
--> statement-breakpoint
GRANT INSERT ON picture TO hub_keeper;
--> statement-breakpoint
GRANT UPDATE (area, title, state, from_month, to_month, problems, local_conditions, needs, resources, basis, figures,
  released_at, withdrawn_reason, revision, updated_at, area_no, cell_no) ON picture TO hub_keeper;
--> statement-breakpoint
CREATE FUNCTION keep_released_picture() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.state <> 'OWN' AND (NEW.state <> 'WITHDRAWN' OR
    (to_jsonb(NEW) - '{state,withdrawn_reason,revision,updated_at}'::text[]) IS DISTINCT FROM
    (to_jsonb(OLD) - '{state,withdrawn_reason,revision,updated_at}'::text[])) THEN
    RAISE EXCEPTION 'a released picture can only be withdrawn' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION keep_released_picture() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER keep_released BEFORE UPDATE ON picture FOR EACH ROW EXECUTE FUNCTION keep_released_picture();
--> statement-breakpoint
SELECT hub.follow_changes('public.picture');
