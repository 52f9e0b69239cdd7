CREATE TABLE "register_change" (
	"part" text NOT NULL,
	"key" text NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "register_change_part_key_pk" PRIMARY KEY("part","key")
);
--> statement-breakpoint
CREATE TABLE "register_gateway" (
	"gateway" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"staleness_ms" integer NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_mark" (
	"version" bigint PRIMARY KEY NOT NULL,
	"mark" uuid DEFAULT gen_random_uuid() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "register_change_version_index" ON "register_change" USING btree ("version");