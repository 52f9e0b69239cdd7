SELECT hub.follow_changes('public.station');
