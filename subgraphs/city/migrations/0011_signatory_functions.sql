-- A state authority has no firmatecknare: its head decides, or whom the rules of procedure (arbetsordning) name. A
-- region is bound by its board; a regionråd is an office of the assembly, not of the authority.
DELETE FROM signatory_kind WHERE (organisation_role, function) IN (
  ('statlig myndighet', 'Behörig firmatecknare'),
  ('region', 'Regionråd med ansvar för trygghet'));
--> statement-breakpoint
INSERT INTO signatory_kind (organisation_role, function) VALUES
  ('statlig myndighet', 'Myndighetschef'),
  ('region', 'Regionstyrelsens ordförande'),
  ('region', 'Regiondirektör'),
  ('kommunstyrelse', 'Stadsdirektör');
