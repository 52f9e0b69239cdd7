CREATE TABLE "station" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"lines" text[] NOT NULL,
	"lon" double precision NOT NULL,
	"lat" double precision NOT NULL,
	"area" text,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "station_area_index" ON "station" USING btree ("area");