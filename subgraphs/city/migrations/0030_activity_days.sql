-- Of what has long been there, only the year may be known: no day is claimed for it.
ALTER TABLE safety_activity ALTER COLUMN planned_from DROP NOT NULL;
