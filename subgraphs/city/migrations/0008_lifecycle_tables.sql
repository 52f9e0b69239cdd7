CREATE TABLE "agreement_act" (
	"no" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agreement_act_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"agreement" text,
	"number" integer,
	"digest" text,
	"key_id" text,
	"organisation" text NOT NULL,
	"role" text NOT NULL,
	"reason" text,
	"parties" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_draft" (
	"agreement" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"parties" text[] NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_paper" (
	"digest" text NOT NULL,
	"party" text NOT NULL,
	"document" text NOT NULL,
	"reference" text NOT NULL,
	"attested_by" text NOT NULL,
	"content" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_paper_digest_party_pk" PRIMARY KEY("digest","party")
);
--> statement-breakpoint
CREATE TABLE "signatory_kind" (
	"organisation_role" text NOT NULL,
	"function" text NOT NULL,
	CONSTRAINT "signatory_kind_organisation_role_function_pk" PRIMARY KEY("organisation_role","function")
);
--> statement-breakpoint
ALTER TABLE "agreement_event" ADD COLUMN "party" text;--> statement-breakpoint
CREATE INDEX "agreement_act_digest_index" ON "agreement_act" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "agreement_act_agreement_index" ON "agreement_act" USING btree ("agreement");