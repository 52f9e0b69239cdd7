CREATE TABLE "association" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation" text NOT NULL,
	"kind" text NOT NULL,
	"areas" text[] NOT NULL,
	"synthetic" boolean NOT NULL,
	CONSTRAINT "association_organisation_unique" UNIQUE("organisation")
);
--> statement-breakpoint
CREATE TABLE "certification" (
	"id" text PRIMARY KEY NOT NULL,
	"association" text NOT NULL,
	"provider" text NOT NULL,
	"area" text NOT NULL,
	"points" integer NOT NULL,
	"questions" integer NOT NULL,
	"compulsory_met" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"withdrawn_at" date,
	"synthetic" boolean NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "neighbourhood_watch" (
	"area" text PRIMARY KEY NOT NULL,
	"active" boolean NOT NULL,
	"since" date,
	"synthetic" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partnership" (
	"id" text PRIMARY KEY NOT NULL,
	"association" text NOT NULL,
	"provider" text NOT NULL,
	"committee" text NOT NULL,
	"aim" text NOT NULL,
	"areas" text[] NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"synthetic" boolean NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "certification" ADD CONSTRAINT "certification_association_association_id_fk" FOREIGN KEY ("association") REFERENCES "public"."association"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_association_association_id_fk" FOREIGN KEY ("association") REFERENCES "public"."association"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certification_area_no_index" ON "certification" USING btree ("area_no");