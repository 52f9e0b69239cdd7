-- Row security of the city's own tables. Whatever no policy names is read by nobody but the owner.
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE partner ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE partner FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE client ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE client FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE purpose ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE purpose FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE data_product ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE data_product FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_version ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_version FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_signature ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_signature FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_event ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_event FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE party_key ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE party_key FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE priority_area ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE priority_area FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE method_break ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE method_break FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE place ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE place FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE camera_site ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE camera_site FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE order_guard_deployment ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE order_guard_deployment FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE place_collaboration ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE place_collaboration FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE register_state ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE register_state FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Open: what organisations, purposes, products and places there are.
CREATE POLICY open_data ON organisation FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON purpose FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON data_product FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON priority_area FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON method_break FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
CREATE POLICY open_data ON place FOR SELECT TO hub_serving USING (true);
--> statement-breakpoint
-- Agreements by reading: what lies outside is left out silently. The rest follows the versions that can be read;
-- the subqueries do not depend on the row, so that each is evaluated once a statement.
CREATE POLICY own_or_public ON agreement_version FOR SELECT TO hub_serving
  USING (public OR concerns && (SELECT hub.speaks_for()));
--> statement-breakpoint
CREATE POLICY of_readable_version ON agreement FOR SELECT TO hub_serving
  USING (id IN (SELECT agreement FROM agreement_version));
--> statement-breakpoint
CREATE POLICY of_readable_version ON agreement_signature FOR SELECT TO hub_serving
  USING (digest IN (SELECT digest FROM agreement_version));
--> statement-breakpoint
CREATE POLICY of_readable_version ON agreement_event FOR SELECT TO hub_serving
  USING (digest IN (SELECT digest FROM agreement_version));
--> statement-breakpoint
-- Governed records: the cell of each must lie in a whole clause.
CREATE POLICY granted_cells ON camera_site FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
CREATE POLICY granted_cells ON place_collaboration FOR SELECT TO hub_serving
  USING (cell_no <@ (SELECT hub.cells('any')));
--> statement-breakpoint
-- Where guards will be is secret until they are there: a deployment that has not begun at the instant of the request
-- is read only with city.order-guard-plans as well.
CREATE POLICY granted_cells ON order_guard_deployment FOR SELECT TO hub_serving
  USING (
    cell_no <@ (SELECT hub.cells('any'))
    AND (from_instant <= (SELECT hub.instant()) OR planned_cell_no <@ (SELECT hub.cells('any')))
  );
--> statement-breakpoint
GRANT SELECT ON organisation, purpose, data_product, priority_area, method_break, place,
  agreement, agreement_version, agreement_signature, agreement_event,
  camera_site, order_guard_deployment, place_collaboration TO hub_serving;
--> statement-breakpoint
-- The register service sends gateways everything that decisions rest on, and nothing of any record or figure.
GRANT USAGE ON SCHEMA public TO hub_register;
--> statement-breakpoint
CREATE POLICY register ON area FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON organisation FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON partner FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON client FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON purpose FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON data_product FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON agreement_version FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON agreement_signature FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON agreement_event FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON party_key FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
CREATE POLICY register ON register_state FOR SELECT TO hub_register USING (true);
--> statement-breakpoint
GRANT SELECT ON area, organisation, partner, client, purpose, data_product,
  agreement_version, agreement_signature, agreement_event, party_key, register_state TO hub_register;
--> statement-breakpoint
ALTER TABLE register_state ADD CONSTRAINT only_row CHECK (only_row);
--> statement-breakpoint
INSERT INTO register_state (version) VALUES (1);
--> statement-breakpoint
-- One row that every change locks until it commits: a number from a sequence could commit after a higher one, and
-- whoever had seen the higher would never learn of the change. The notification is sent at commit.
CREATE FUNCTION register_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  changed bigint;
BEGIN
  UPDATE register_state SET version = version + 1 RETURNING version INTO changed;
  PERFORM pg_notify('hub_register', changed::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION register_changed() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON area
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON organisation
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON partner
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON client
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON purpose
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON data_product
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON agreement_version
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON agreement_signature
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON agreement_event
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
--> statement-breakpoint
CREATE TRIGGER register_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON party_key
  FOR EACH STATEMENT EXECUTE FUNCTION register_changed();
