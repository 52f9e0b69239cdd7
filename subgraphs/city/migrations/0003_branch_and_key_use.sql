ALTER TABLE "organisation" ADD COLUMN "branch" text;--> statement-breakpoint
ALTER TABLE "party_key" ADD COLUMN "use" text DEFAULT 'signature' NOT NULL;