CREATE TABLE "accepted_succession" (
	"predecessor" text NOT NULL,
	"successor" text NOT NULL,
	CONSTRAINT "accepted_succession_predecessor_successor_pk" PRIMARY KEY("predecessor","successor")
);
--> statement-breakpoint
CREATE TABLE "known_organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"branch" text
);
--> statement-breakpoint
CREATE TABLE "own_client" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"provider" text NOT NULL,
	"organisation" text NOT NULL,
	"areas" text[] NOT NULL,
	CONSTRAINT "own_client_kind_id_provider_pk" PRIMARY KEY("kind","id","provider")
);
--> statement-breakpoint
CREATE TABLE "pinned_key" (
	"id" text NOT NULL,
	"provider" text NOT NULL,
	"party" text NOT NULL,
	"use" text DEFAULT 'signature' NOT NULL,
	"jwk" jsonb NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	CONSTRAINT "pinned_key_id_provider_party_pk" PRIMARY KEY("id","provider","party")
);
--> statement-breakpoint
ALTER TABLE "signed_version" ADD COLUMN "on_paper" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "sensitivity" text DEFAULT 'protected' NOT NULL;