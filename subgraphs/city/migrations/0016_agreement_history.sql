CREATE TABLE "agreement_history" (
	"no" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agreement_history_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"register_version" bigint NOT NULL,
	"digest" text NOT NULL,
	"kind" text NOT NULL,
	"party" text,
	"from_instant" timestamp (3) with time zone NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_history_digest_kind_party_from_instant_unique" UNIQUE NULLS NOT DISTINCT("digest","kind","party","from_instant")
);
--> statement-breakpoint
CREATE INDEX "agreement_history_register_version_index" ON "agreement_history" USING btree ("register_version");--> statement-breakpoint
CREATE INDEX "agreement_history_digest_index" ON "agreement_history" USING btree ("digest");