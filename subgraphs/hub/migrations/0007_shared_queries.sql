CREATE TABLE "shared_query_act" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "shared_query_act_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"organisation" text NOT NULL,
	"person" text NOT NULL,
	"comment" text
);
--> statement-breakpoint
CREATE TABLE "shared_query_version" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"owner" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"purpose" text NOT NULL,
	"view" text NOT NULL,
	"document" text NOT NULL,
	"origin" text NOT NULL,
	"runnable_by" text[],
	"author" text NOT NULL,
	"reviewer" text,
	CONSTRAINT "shared_query_version_id_version_pk" PRIMARY KEY("id","version"),
	CONSTRAINT "shared_query_state" CHECK ("shared_query_version"."state" in ('draft', 'submitted', 'approved', 'returned', 'published', 'retired')),
	CONSTRAINT "shared_query_second_person" CHECK ("shared_query_version"."reviewer" <> "shared_query_version"."author")
);
--> statement-breakpoint
CREATE INDEX "shared_query_act_of" ON "shared_query_act" USING btree ("id","version");--> statement-breakpoint
CREATE INDEX "shared_query_act_by" ON "shared_query_act" USING btree ("organisation","at");--> statement-breakpoint
CREATE UNIQUE INDEX "shared_query_one_draft" ON "shared_query_version" USING btree ("id") WHERE "shared_query_version"."state" = 'draft';