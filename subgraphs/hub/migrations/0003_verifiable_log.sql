CREATE TABLE "log_checkpoint" (
	"size" bigint PRIMARY KEY NOT NULL,
	"note" text NOT NULL,
	"frontier" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_head" (
	"only_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"size" bigint NOT NULL,
	CONSTRAINT "log_head_only_row" CHECK ("log_head"."only_row")
);
--> statement-breakpoint
-- What is there already gets its place in the order in which it was written; only this moves it past the trigger.
ALTER TABLE "access_log" DISABLE TRIGGER keep;
--> statement-breakpoint
ALTER TABLE "access_log" ADD COLUMN "index" bigint;
--> statement-breakpoint
UPDATE "access_log" SET "index" = placed.place
FROM (SELECT "seq", row_number() OVER (ORDER BY "seq") - 1 AS place FROM "access_log") AS placed
WHERE "access_log"."seq" = placed."seq";
--> statement-breakpoint
ALTER TABLE "access_log" DROP COLUMN "seq";
--> statement-breakpoint
ALTER TABLE "access_log" ADD PRIMARY KEY ("index");
--> statement-breakpoint
ALTER TABLE "access_log" ENABLE TRIGGER keep;
--> statement-breakpoint
INSERT INTO "log_head" ("size") SELECT count(*) FROM "access_log";
