CREATE TABLE "log_erasure" (
	"index" bigint PRIMARY KEY NOT NULL,
	"first" bigint NOT NULL,
	"last" bigint NOT NULL,
	"before" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_node" (
	"level" smallint NOT NULL,
	"place" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "log_node_level_place_pk" PRIMARY KEY("level","place")
);
--> statement-breakpoint
ALTER TABLE "access_log" ALTER COLUMN "salt" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "access_log" ALTER COLUMN "record" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "access_log" ADD COLUMN "erasure" bigint;