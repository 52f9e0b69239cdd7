-- Every table but register_gateway: gateways write there every other second, and no answer that is kept is read from it.
SELECT hub.follow_changes('public.agreement', 'public.agreement_event', 'public.agreement_signature',
  'public.agreement_version', 'public.camera_site', 'public.client', 'public.data_product', 'public.method_break',
  'public.order_guard_deployment', 'public.organisation', 'public.partner', 'public.party_key', 'public.place',
  'public.place_collaboration', 'public.priority_area', 'public.purpose', 'public.register_state',
  'public.register_change', 'public.register_mark', 'public.succession', 'public.agreement_act',
  'public.agreement_draft', 'public.agreement_paper', 'public.signatory_kind', 'public.area_geometry',
  'public.agreement_history');
