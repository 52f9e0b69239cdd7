CREATE TABLE "data_link" (
	"id" text PRIMARY KEY NOT NULL,
	"partner" text NOT NULL,
	"organisation" text NOT NULL,
	"shared_query" text NOT NULL,
	"version" integer NOT NULL,
	"purpose" text NOT NULL,
	"secret" text NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"revoked" timestamp with time zone,
	"person" text NOT NULL,
	CONSTRAINT "data_link_year" CHECK ("data_link"."expires" > "data_link"."created" and "data_link"."expires" <= "data_link"."created" + interval '366 days'),
	CONSTRAINT "data_link_secret" CHECK ("data_link"."secret" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE INDEX "data_link_of" ON "data_link" USING btree ("partner");