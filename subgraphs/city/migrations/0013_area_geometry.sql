CREATE TABLE "area_geometry" (
	"area_id" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"schematic" boolean NOT NULL,
	"geometry" jsonb NOT NULL,
	"source" text NOT NULL,
	"licence" text NOT NULL,
	"import_no" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "area_geometry_area_id_valid_from_schematic_pk" PRIMARY KEY("area_id","valid_from","schematic")
);
