SELECT hub.follow_changes('public.association', 'public.certification', 'public.neighbourhood_watch', 'public.partnership');
