ALTER TABLE "indicator" ADD COLUMN "rounding_base" integer;
--> statement-breakpoint
ALTER TABLE "indicator" ADD COLUMN "released_by" text[] DEFAULT '{}' NOT NULL;
