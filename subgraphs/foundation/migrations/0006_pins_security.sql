-- What a provider has pinned is no secret; only the owner writes it.
ALTER TABLE pinned_key ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pinned_key FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON pinned_key FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
ALTER TABLE own_client ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE own_client FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON own_client FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
ALTER TABLE accepted_succession ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE accepted_succession FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON accepted_succession FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
ALTER TABLE known_organisation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE known_organisation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY open_data ON known_organisation FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT ON pinned_key, own_client, accepted_succession, known_organisation TO hub_serving;
--> statement-breakpoint
ALTER TABLE source ADD CONSTRAINT source_sensitivity CHECK (sensitivity IN ('open', 'aggregated', 'shared', 'protected'));
--> statement-breakpoint
ALTER TABLE pinned_key ADD CONSTRAINT pinned_key_use CHECK ("use" IN ('signature', 'attestation'));
--> statement-breakpoint
ALTER TABLE own_client ADD CONSTRAINT own_client_kind CHECK (kind IN ('client', 'partner'));
--> statement-breakpoint
ALTER TABLE known_organisation ADD CONSTRAINT known_organisation_kind CHECK (kind IN ('authority', 'company', 'association')
  AND (branch IS NULL OR branch IN ('municipal', 'regional', 'state', 'law-enforcement')));
