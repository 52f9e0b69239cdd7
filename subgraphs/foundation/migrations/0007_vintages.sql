CREATE TABLE "breakdown" (
	"no" smallint PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"dimension" text NOT NULL,
	"label" text NOT NULL,
	CONSTRAINT "breakdown_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "import_record" (
	"no" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_record_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"licence" text NOT NULL,
	"file_name" text NOT NULL,
	"digest" text NOT NULL,
	"rows" integer NOT NULL,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "population" (
	"area_no" integer NOT NULL,
	"year" smallint NOT NULL,
	"inhabitants" integer NOT NULL,
	"estimated" boolean NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "population_area_no_year_pk" PRIMARY KEY("area_no","year")
);
--> statement-breakpoint
CREATE TABLE "vintage" (
	"no" integer NOT NULL,
	"indicator_no" integer NOT NULL,
	"label" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"first_month" integer NOT NULL,
	"last_month" integer NOT NULL,
	"import_no" integer DEFAULT 0 NOT NULL,
	"preliminary_from" integer,
	CONSTRAINT "vintage_no_indicator_no_pk" PRIMARY KEY("no","indicator_no")
);
--> statement-breakpoint
CREATE TABLE "vintage_proof" (
	"vintage_no" integer NOT NULL,
	"group_no" integer NOT NULL,
	"year" smallint NOT NULL,
	"witnesses" "bytea" NOT NULL,
	CONSTRAINT "vintage_proof_vintage_no_group_no_year_pk" PRIMARY KEY("vintage_no","group_no","year")
);
--> statement-breakpoint
ALTER TABLE "base_cell" DROP CONSTRAINT "base_cell_indicator_no_area_no_month_no_pk";
--> statement-breakpoint
ALTER TABLE "exact_cell" DROP CONSTRAINT "exact_cell_indicator_no_interval_rank_area_no_month_no_pk";
--> statement-breakpoint
ALTER TABLE "released_cell" DROP CONSTRAINT "released_cell_indicator_no_interval_rank_area_no_month_no_pk";
--> statement-breakpoint
ALTER TABLE "base_cell" ADD COLUMN "breakdown_no" smallint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "base_cell" ADD COLUMN "import_no" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "exact_cell" ADD COLUMN "breakdown_no" smallint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "exact_cell" ADD COLUMN "vintage_from" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "exact_cell" ADD COLUMN "vintage_to" integer DEFAULT 2147483647 NOT NULL;
--> statement-breakpoint
ALTER TABLE "exact_cell" ADD COLUMN "answers" integer;
--> statement-breakpoint
ALTER TABLE "exact_cell" ADD COLUMN "margin_of_error" double precision;
--> statement-breakpoint
ALTER TABLE "released_cell" ADD COLUMN "breakdown_no" smallint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "released_cell" ADD COLUMN "vintage_from" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "released_cell" ADD COLUMN "vintage_to" integer DEFAULT 2147483647 NOT NULL;
--> statement-breakpoint
ALTER TABLE "released_cell" ADD COLUMN "answers" integer;
--> statement-breakpoint
ALTER TABLE "released_cell" ADD COLUMN "margin_of_error" double precision;
--> statement-breakpoint
ALTER TABLE "base_cell" ADD CONSTRAINT "base_cell_pk" PRIMARY KEY("indicator_no","area_no","month_no","breakdown_no","import_no");
--> statement-breakpoint
ALTER TABLE "exact_cell" ADD CONSTRAINT "exact_cell_pk" PRIMARY KEY("indicator_no","interval_rank","area_no","month_no","breakdown_no","vintage_from");
--> statement-breakpoint
ALTER TABLE "released_cell" ADD CONSTRAINT "released_cell_pk" PRIMARY KEY("indicator_no","interval_rank","area_no","month_no","breakdown_no","vintage_from");
