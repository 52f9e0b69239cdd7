CREATE TABLE "access_log" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "access_log_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"salt" text NOT NULL,
	"record" text NOT NULL,
	"leaf" text NOT NULL,
	CONSTRAINT "access_log_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "access_log_entry" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "access_log_entry_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"log_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"organisation" text NOT NULL,
	"role" text NOT NULL,
	"recipient" text,
	"purpose" text,
	"operation" text,
	"products" jsonb NOT NULL,
	"denied" text[] NOT NULL,
	"agreements" text[] NOT NULL,
	"decision" text NOT NULL,
	"code" text,
	"register_version" integer
);
--> statement-breakpoint
CREATE INDEX "access_log_entry_by_organisation" ON "access_log_entry" USING btree ("organisation","seq");