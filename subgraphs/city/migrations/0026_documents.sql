CREATE TABLE "governing_document" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"count" integer NOT NULL,
	"decided_by" text,
	"url" text,
	"valid_from" date,
	"valid_to" date,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"provider" text,
	"area_no" integer,
	"cell_no" bigint
);
--> statement-breakpoint
CREATE TABLE "concept" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"term" text NOT NULL,
	"definition" text NOT NULL,
	"within" text,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "target" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"statement" text NOT NULL,
	"within" text,
	"document" text,
	"due_year" integer,
	"value" double precision,
	"baseline" double precision,
	"baseline_unknown" text,
	"indicator" text,
	"measured_by" text,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"summary" text NOT NULL,
	"run_by" text,
	"partners" text[] NOT NULL,
	"indicators" text[] NOT NULL,
	"source" text NOT NULL
);
