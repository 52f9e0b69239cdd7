CREATE TABLE "succession" (
	"kind" text NOT NULL,
	"predecessor" text NOT NULL,
	"successor" text NOT NULL,
	"from_instant" timestamp (3) with time zone NOT NULL,
	"decided" date NOT NULL,
	"diarienummer" text NOT NULL,
	CONSTRAINT "succession_kind_predecessor_successor_pk" PRIMARY KEY("kind","predecessor","successor")
);
