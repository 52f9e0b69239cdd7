CREATE TABLE "area" (
	"no" integer PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"level" text NOT NULL,
	"level_rank" smallint NOT NULL,
	"name" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"parents" text[] NOT NULL,
	"successors" text[] NOT NULL,
	"synthetic" boolean NOT NULL,
	"source" text NOT NULL,
	"lon" double precision,
	"lat" double precision,
	"population" integer,
	CONSTRAINT "area_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "area_closure" (
	"ancestor" integer NOT NULL,
	"descendant" integer NOT NULL,
	CONSTRAINT "area_closure_ancestor_descendant_pk" PRIMARY KEY("ancestor","descendant")
);
--> statement-breakpoint
CREATE TABLE "base_cell" (
	"indicator_no" integer NOT NULL,
	"area_no" integer NOT NULL,
	"month_no" integer NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "base_cell_indicator_no_area_no_month_no_pk" PRIMARY KEY("indicator_no","area_no","month_no")
);
--> statement-breakpoint
CREATE TABLE "exact_cell" (
	"indicator_no" integer NOT NULL,
	"interval_rank" smallint NOT NULL,
	"area_no" integer NOT NULL,
	"month_no" integer NOT NULL,
	"cell_no" bigint NOT NULL,
	"value" double precision,
	"status" text NOT NULL,
	CONSTRAINT "exact_cell_indicator_no_interval_rank_area_no_month_no_pk" PRIMARY KEY("indicator_no","interval_rank","area_no","month_no")
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"no" integer PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"product" text NOT NULL,
	"host" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"unit" text NOT NULL,
	"theme" text NOT NULL,
	"comparability_class" text NOT NULL,
	"source_text" text NOT NULL,
	"synthetic" boolean NOT NULL,
	"threshold" integer,
	"released_at" text[] NOT NULL,
	"vintage" text NOT NULL,
	CONSTRAINT "indicator_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "released_cell" (
	"indicator_no" integer NOT NULL,
	"interval_rank" smallint NOT NULL,
	"area_no" integer NOT NULL,
	"month_no" integer NOT NULL,
	"cell_no" bigint NOT NULL,
	"value" double precision,
	"status" text NOT NULL,
	CONSTRAINT "released_cell_indicator_no_interval_rank_area_no_month_no_pk" PRIMARY KEY("indicator_no","interval_rank","area_no","month_no")
);
--> statement-breakpoint
CREATE TABLE "source" (
	"no" integer PRIMARY KEY NOT NULL,
	"product" text NOT NULL,
	"provider" text NOT NULL,
	"root" text NOT NULL,
	CONSTRAINT "source_product_provider_unique" UNIQUE("product","provider")
);
