-- The registrar's decisions on who takes whose place are written as agreements are, and only ever added to.
CREATE POLICY keeper ON succession FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
CREATE POLICY keeper_adds ON succession FOR INSERT TO hub_keeper WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT ON succession TO hub_keeper;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON succession
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Whoever suspends is told which gateways have not heard of it yet.
CREATE POLICY keeper ON register_gateway FOR SELECT TO hub_keeper USING (true);
--> statement-breakpoint
GRANT SELECT ON register_gateway TO hub_keeper;
