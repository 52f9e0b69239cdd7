SELECT hub.follow_changes('public.camera_assessment', 'public.joint_briefing', 'public.local_police_area',
  'public.vulnerable_area', 'public.vulnerable_area_class');
