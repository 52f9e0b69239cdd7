-- Agreements are written by the keeper alone: a role of its own, which reads what its rules need and nothing else.
-- The serving role writes nothing, here as everywhere.
ALTER TABLE agreement_draft ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_draft FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_act ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_act FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_paper ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_paper FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE signatory_kind ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE signatory_kind FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON agreement_draft FOR SELECT TO hub_serving
  USING (parties && (SELECT hub.speaks_for()));
--> statement-breakpoint
-- An agreement that has only been drafted is read by those who may read the draft.
CREATE POLICY of_readable_draft ON agreement FOR SELECT TO hub_serving
  USING (id IN (SELECT agreement FROM agreement_draft));
--> statement-breakpoint
CREATE POLICY of_readable_version ON agreement_act FOR SELECT TO hub_serving
  USING (parties && (SELECT hub.speaks_for()) OR digest IN (SELECT digest FROM agreement_version));
--> statement-breakpoint
CREATE POLICY of_readable_version ON agreement_paper FOR SELECT TO hub_serving
  USING (digest IN (SELECT digest FROM agreement_version));
--> statement-breakpoint
CREATE POLICY open_data ON signatory_kind FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
GRANT SELECT ON agreement_draft, agreement_act, signatory_kind TO hub_serving;
--> statement-breakpoint
-- The document itself is not served: it may show the hand of whoever signed it.
GRANT SELECT (digest, party, document, reference, attested_by, at) ON agreement_paper TO hub_serving;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO hub_keeper;
--> statement-breakpoint
CREATE POLICY keeper ON organisation FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper ON purpose FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper ON data_product FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper ON signatory_kind FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper ON register_state FOR ALL TO hub_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper ON agreement FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON agreement FOR INSERT TO hub_keeper WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper_changes ON agreement FOR UPDATE TO hub_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Only what was never proposed can be discarded.
CREATE POLICY keeper_discards ON agreement FOR DELETE TO hub_keeper
  USING (NOT EXISTS (SELECT FROM agreement_version WHERE agreement_version.agreement = agreement.id));
--> statement-breakpoint
CREATE POLICY keeper ON agreement_draft FOR ALL TO hub_keeper USING (true) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper ON agreement_version FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON agreement_version FOR INSERT TO hub_keeper WITH CHECK (proposed_at IS NOT NULL);
--> statement-breakpoint
CREATE POLICY keeper ON agreement_signature FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON agreement_signature FOR INSERT TO hub_keeper WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper ON agreement_event FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON agreement_event FOR INSERT TO hub_keeper WITH CHECK (party IS NOT NULL);
--> statement-breakpoint
CREATE POLICY keeper_adds ON agreement_act FOR INSERT TO hub_keeper WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON agreement_paper FOR INSERT TO hub_keeper WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper ON party_key FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON party_key FOR INSERT TO hub_keeper WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY keeper_revokes ON party_key FOR UPDATE TO hub_keeper USING (true) WITH CHECK (valid_to IS NOT NULL);
--> statement-breakpoint
GRANT SELECT ON organisation, purpose, data_product, signatory_kind, register_state,
  agreement, agreement_draft, agreement_version, agreement_signature, agreement_event, party_key TO hub_keeper;
--> statement-breakpoint
GRANT INSERT ON agreement, agreement_draft, agreement_version, agreement_signature, agreement_event,
  agreement_act, agreement_paper, party_key TO hub_keeper;
--> statement-breakpoint
GRANT UPDATE (level, title, parent) ON agreement TO hub_keeper;
--> statement-breakpoint
GRANT UPDATE (revision, content, parties, updated_at) ON agreement_draft TO hub_keeper;
--> statement-breakpoint
GRANT UPDATE (valid_to) ON party_key TO hub_keeper;
--> statement-breakpoint
GRANT UPDATE (version) ON register_state TO hub_keeper;
--> statement-breakpoint
GRANT DELETE ON agreement, agreement_draft TO hub_keeper;
--> statement-breakpoint
-- What was proposed, signed or done stays as it was, whoever asks: the owner too, who would have to switch the
-- trigger off by name first.
CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION refuse_change() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agreement_paper
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A key is registered once and then only ever cut short: what it signed before stays good.
CREATE FUNCTION keep_key() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.party, NEW.use, NEW.jwk, NEW.valid_from) IS DISTINCT FROM (OLD.id, OLD.party, OLD.use, OLD.jwk, OLD.valid_from)
    OR NEW.valid_to IS NULL OR NEW.valid_to > OLD.valid_to THEN
    RAISE EXCEPTION 'a key can only be revoked' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION keep_key() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER keep_key BEFORE UPDATE ON party_key FOR EACH ROW EXECUTE FUNCTION keep_key();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON party_key
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- One key belongs to one party, under whatever id.
CREATE UNIQUE INDEX party_key_x ON party_key ((jwk ->> 'x'));
--> statement-breakpoint
-- Who may sign for what, by the organisations' delegation orders: configuration, changed by the owner.
INSERT INTO signatory_kind (organisation_role, function) VALUES
  ('stadsdelsnämnd', 'Stadsdelsnämndens ordförande'),
  ('stadsdelsnämnd', 'Stadsdelsdirektör'),
  ('lokalpolisområde', 'Lokalpolisområdeschef'),
  ('polisregion', 'Regionpolischef'),
  ('kommunstyrelse', 'Kommunstyrelsens ordförande'),
  ('facknämnd', 'Nämndens ordförande'),
  ('facknämnd', 'Förvaltningschef'),
  ('kommunalförbund', 'Förbundsdirektör'),
  ('region', 'Regionråd med ansvar för trygghet'),
  ('förvaltning', 'Förvaltningschef'),
  ('statlig myndighet', 'Generaldirektör'),
  ('statlig myndighet', 'Behörig firmatecknare'),
  ('fastighetsägarförening', 'Föreningens ordförande'),
  ('nattvandrare', 'Föreningens ordförande'),
  ('näringslivsförening', 'Föreningens ordförande'),
  ('kommunalt bostadsbolag', 'Behörig firmatecknare'),
  ('fastighetsägare', 'Behörig firmatecknare'),
  ('partner', 'Behörig firmatecknare');
