CREATE TABLE "camera_assessment" (
	"site" text PRIMARY KEY NOT NULL,
	"assessed" date NOT NULL,
	"function" text NOT NULL,
	"recommendation" text NOT NULL,
	"need" text NOT NULL,
	"proportionality" text NOT NULL,
	"review_by" date,
	"synthetic" boolean NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_briefing" (
	"id" text PRIMARY KEY NOT NULL,
	"deployment" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"functions" text[] NOT NULL,
	"focus" text[] NOT NULL,
	"synthetic" boolean NOT NULL,
	"area_no" integer NOT NULL,
	"cell_no" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "local_police_area" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text,
	"name" text NOT NULL,
	"police_region_area" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"touches_city" boolean NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vulnerable_area" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"municipality" text NOT NULL,
	"city_districts" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vulnerable_area_class" (
	"vulnerable_area" text NOT NULL,
	"edition" integer NOT NULL,
	"class" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "vulnerable_area_class_vulnerable_area_edition_pk" PRIMARY KEY("vulnerable_area","edition")
);
--> statement-breakpoint
ALTER TABLE "vulnerable_area_class" ADD CONSTRAINT "vulnerable_area_class_vulnerable_area_vulnerable_area_id_fk" FOREIGN KEY ("vulnerable_area") REFERENCES "public"."vulnerable_area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "joint_briefing_deployment_index" ON "joint_briefing" USING btree ("deployment");