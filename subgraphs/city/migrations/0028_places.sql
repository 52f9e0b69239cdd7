CREATE TABLE "safety_activity" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"committee" text NOT NULL,
	"partners" text[] NOT NULL,
	"area_no" integer NOT NULL,
	"place" text,
	"work" text NOT NULL,
	"prevention" text,
	"perspectives" text[] NOT NULL,
	"planned_from" date NOT NULL,
	"planned_to" date,
	"completed" date,
	"followed_up" date,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"provider" text,
	"cell_no" bigint
);
--> statement-breakpoint
CREATE TABLE "safety_walk" (
	"id" text PRIMARY KEY NOT NULL,
	"committee" text NOT NULL,
	"area_no" integer NOT NULL,
	"walked" date NOT NULL,
	"groups" text[] NOT NULL,
	"synthetic" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safety_walk_finding" (
	"id" text PRIMARY KEY NOT NULL,
	"walk" text NOT NULL,
	"needs" text NOT NULL,
	"remark" text NOT NULL,
	"responsible" text,
	"remedied" date,
	"provider" text NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vehicle_barrier" (
	"id" text PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"area_no" integer NOT NULL,
	"purposes" text[] NOT NULL,
	"infrastructure_owner" text NOT NULL,
	"since_year" integer,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "focus_area" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"areas" text[] NOT NULL,
	"document" text,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "strategic_link" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"connects" text[] NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "urban_project" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"summary" text NOT NULL,
	"lead" text NOT NULL,
	"areas" text[] NOT NULL,
	"focus_area" text,
	"phase" text NOT NULL,
	"started" date,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_involvement" (
	"project" text NOT NULL,
	"organisation" text NOT NULL,
	"phase" text NOT NULL,
	"invited" date,
	"takes_part" boolean,
	CONSTRAINT "project_involvement_project_organisation_pk" PRIMARY KEY("project","organisation")
);
--> statement-breakpoint
CREATE TABLE "citizen_proposal" (
	"id" text PRIMARY KEY NOT NULL,
	"committee" text NOT NULL,
	"kind" text NOT NULL,
	"received" text NOT NULL,
	"decided" text,
	"synthetic" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "safety_walk_finding" ADD CONSTRAINT "safety_walk_finding_walk_safety_walk_id_fk" FOREIGN KEY ("walk") REFERENCES "public"."safety_walk"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "project_involvement" ADD CONSTRAINT "project_involvement_project_urban_project_id_fk" FOREIGN KEY ("project") REFERENCES "public"."urban_project"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "safety_activity_area_no_index" ON "safety_activity" USING btree ("area_no");
--> statement-breakpoint
CREATE INDEX "safety_walk_area_no_index" ON "safety_walk" USING btree ("area_no");
--> statement-breakpoint
CREATE INDEX "safety_walk_finding_walk_index" ON "safety_walk_finding" USING btree ("walk");
