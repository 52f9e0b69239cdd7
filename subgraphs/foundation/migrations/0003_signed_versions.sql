CREATE TABLE "signed_version" (
	"digest" text NOT NULL,
	"provider" text NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "signed_version_digest_provider_pk" PRIMARY KEY("digest","provider")
);
