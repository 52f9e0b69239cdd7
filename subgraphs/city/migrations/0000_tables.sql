CREATE TABLE "agreement" (
	"id" text PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"title" text NOT NULL,
	"parent" text,
	"priority_areas" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_event" (
	"digest" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_event_digest_at_kind_pk" PRIMARY KEY("digest","at","kind")
);
--> statement-breakpoint
CREATE TABLE "agreement_signature" (
	"digest" text NOT NULL,
	"party" text NOT NULL,
	"key_id" text NOT NULL,
	"jws" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_signature_digest_party_pk" PRIMARY KEY("digest","party")
);
--> statement-breakpoint
CREATE TABLE "agreement_version" (
	"digest" text PRIMARY KEY NOT NULL,
	"agreement" text NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"public" boolean NOT NULL,
	"parties" text[] NOT NULL,
	"concerns" text[] NOT NULL,
	"proposed_at" timestamp (3) with time zone,
	CONSTRAINT "agreement_version_agreement_number_unique" UNIQUE("agreement","number")
);
--> statement-breakpoint
CREATE TABLE "camera_site" (
	"id" text PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"place" text,
	"area_no" integer NOT NULL,
	"operator" text NOT NULL,
	"infrastructure_owner" text NOT NULL,
	"assent" jsonb NOT NULL,
	"legal_basis" jsonb NOT NULL,
	"purposes" text[] NOT NULL,
	"selection_ground" text,
	"from_day" date,
	"to_day" date,
	"temporary" boolean NOT NULL,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "client" (
	"id" text PRIMARY KEY NOT NULL,
	"partner" text NOT NULL,
	"purposes" text[] NOT NULL,
	"mode" text NOT NULL,
	"active" boolean NOT NULL,
	"contact_function" text NOT NULL,
	"authentication" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_product" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"subgraph" text NOT NULL,
	"providers" text[] NOT NULL,
	"sensitivity" text NOT NULL,
	"threshold" integer,
	"synthetic" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "method_break" (
	"indicator" text NOT NULL,
	"from_month" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "method_break_indicator_from_month_pk" PRIMARY KEY("indicator","from_month")
);
--> statement-breakpoint
CREATE TABLE "order_guard_deployment" (
	"id" text PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"regime" text NOT NULL,
	"permit_area" text NOT NULL,
	"area_no" integer NOT NULL,
	"tasks" text[] NOT NULL,
	"powers" text[] NOT NULL,
	"from_instant" timestamp (3) with time zone NOT NULL,
	"to_instant" timestamp (3) with time zone,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"cell_no" bigint NOT NULL,
	"planned_cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"role" text NOT NULL,
	"unit_of" text,
	"internal_scope" text[],
	"valid_from" date,
	"valid_to" date,
	"successors" text[] NOT NULL,
	"coordinator_function" text
);
--> statement-breakpoint
CREATE TABLE "partner" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation" text NOT NULL,
	"test_mode" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "party_key" (
	"id" text PRIMARY KEY NOT NULL,
	"party" text NOT NULL,
	"jwk" jsonb NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"area_no" integer NOT NULL,
	"lon" double precision,
	"lat" double precision
);
--> statement-breakpoint
CREATE TABLE "place_collaboration" (
	"id" text PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"area_no" integer NOT NULL,
	"vision" text NOT NULL,
	"goals" text[] NOT NULL,
	"lead" text NOT NULL,
	"parties" text[] NOT NULL,
	"agreement" text,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "priority_area" (
	"id" text PRIMARY KEY NOT NULL,
	"edition" integer NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "purpose" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_state" (
	"only_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "camera_site_area_no_index" ON "camera_site" USING btree ("area_no");--> statement-breakpoint
CREATE INDEX "order_guard_deployment_area_no_index" ON "order_guard_deployment" USING btree ("area_no");