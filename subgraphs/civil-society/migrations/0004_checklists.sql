CREATE TABLE "safety_checklist" (
	"id" text PRIMARY KEY NOT NULL,
	"applies_to" text[] NOT NULL,
	"years_valid" integer NOT NULL,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checklist_question" (
	"checklist" text NOT NULL,
	"number" integer NOT NULL,
	"theme" text NOT NULL,
	"compulsory" boolean NOT NULL,
	"weight" integer NOT NULL,
	CONSTRAINT "checklist_question_checklist_number_pk" PRIMARY KEY("checklist","number")
);
--> statement-breakpoint
CREATE TABLE "safety_inspection" (
	"id" text PRIMARY KEY NOT NULL,
	"association" text NOT NULL,
	"provider" text NOT NULL,
	"area" text NOT NULL,
	"inspected" text NOT NULL,
	"advised" integer NOT NULL,
	"done" integer NOT NULL,
	"synthetic" boolean NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "checklist_question" ADD CONSTRAINT "checklist_question_checklist_safety_checklist_id_fk" FOREIGN KEY ("checklist") REFERENCES "public"."safety_checklist"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "safety_inspection" ADD CONSTRAINT "safety_inspection_association_association_id_fk" FOREIGN KEY ("association") REFERENCES "public"."association"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "certification" ADD COLUMN "building" text DEFAULT 'EXISTING' NOT NULL;
--> statement-breakpoint
ALTER TABLE "certification" ADD COLUMN "checklist" text DEFAULT 'checklist:2020' NOT NULL;
--> statement-breakpoint
ALTER TABLE "certification" ALTER COLUMN "building" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "certification" ALTER COLUMN "checklist" DROP DEFAULT;
