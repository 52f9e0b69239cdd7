CREATE TABLE "process" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"agreement" text,
	"place_collaboration" text,
	"area" text NOT NULL,
	"lead" text NOT NULL,
	"step" text NOT NULL,
	"cycle" integer NOT NULL,
	"mandate" text NOT NULL,
	"resources" text NOT NULL,
	"decision" jsonb NOT NULL,
	"started_on" date NOT NULL,
	"closed_on" date,
	"revision" integer NOT NULL,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"provider" text NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "process_object" (
	"id" text PRIMARY KEY NOT NULL,
	"process" text NOT NULL,
	"cycle" integer NOT NULL,
	"kind" text NOT NULL,
	"maker" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_on" date NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "process_act" (
	"no" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "process_act_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"process" text NOT NULL,
	"object" text,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"organisation" text NOT NULL,
	"role" text NOT NULL,
	"cycle" integer NOT NULL,
	"from_step" text,
	"to_step" text,
	"restart" boolean NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "forum" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"convener" text NOT NULL,
	"area" text NOT NULL,
	"agreement" text,
	"seats" jsonb NOT NULL,
	"meets" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"provider" text NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coordinator" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation" text NOT NULL,
	"function" text NOT NULL,
	"mailbox" text NOT NULL,
	"mandate" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"synthetic" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "committee_record" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"committee" text NOT NULL,
	"counterpart" text,
	"area" text,
	"content" jsonb NOT NULL,
	"decided" date,
	"diarienummer" text,
	"from_day" date NOT NULL,
	"to_day" date,
	"review_by" date,
	"ils_id" text,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "process_object" ADD CONSTRAINT "process_object_process_process_id_fk" FOREIGN KEY ("process") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "process_act" ADD CONSTRAINT "process_act_process_process_id_fk" FOREIGN KEY ("process") REFERENCES "public"."process"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "process_agreement_index" ON "process" USING btree ("agreement");
--> statement-breakpoint
CREATE INDEX "process_place_collaboration_index" ON "process" USING btree ("place_collaboration");
--> statement-breakpoint
CREATE INDEX "process_object_process_index" ON "process_object" USING btree ("process");
--> statement-breakpoint
CREATE INDEX "process_object_kind_index" ON "process_object" USING btree ("kind");
--> statement-breakpoint
CREATE INDEX "process_act_process_index" ON "process_act" USING btree ("process");
--> statement-breakpoint
CREATE INDEX "process_act_organisation_at_index" ON "process_act" USING btree ("organisation","at");
--> statement-breakpoint
CREATE INDEX "committee_record_committee_index" ON "committee_record" USING btree ("committee");
