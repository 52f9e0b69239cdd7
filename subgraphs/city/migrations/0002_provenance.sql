ALTER TABLE "agreement" ADD COLUMN "synthetic" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "source" text DEFAULT '' NOT NULL;