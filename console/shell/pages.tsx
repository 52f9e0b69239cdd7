import type { ComponentType } from 'react';
import type { pageNames } from './page-names.ts';

/** A page of the console: where it is, what it is called, and how it is fetched when it is first opened. */
export type PageEntry = {
  readonly path: string;
  readonly name: keyof (typeof pageNames)['sv'];
  readonly icon: 'home' | 'map' | 'query' | 'work' | 'agreement' | 'key' | 'log' | 'catalogue' | 'explorer';
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
};

/** The pages, in the order of the navigation. A page's own addresses begin with its path. */
export const pages: readonly PageEntry[] = [
  { path: '/', name: 'start', icon: 'home', load: () => import('../pages/start/page.tsx') },
  { path: '/karta', name: 'map', icon: 'map', load: () => import('../pages/map/page.tsx') },
  { path: '/fragor', name: 'queries', icon: 'query', load: () => import('../pages/queries/page.tsx') },
  { path: '/arbetet', name: 'work', icon: 'work', load: () => import('../pages/work/page.tsx') },
  {
    path: '/overenskommelser',
    name: 'agreements',
    icon: 'agreement',
    load: () => import('../pages/agreements/page.tsx'),
  },
  { path: '/atkomst', name: 'access', icon: 'key', load: () => import('../pages/access/page.tsx') },
  { path: '/logg', name: 'log', icon: 'log', load: () => import('../pages/log/page.tsx') },
  {
    path: '/dataprodukter',
    name: 'products',
    icon: 'catalogue',
    load: () => import('../pages/products/page.tsx'),
  },
  { path: '/utforska', name: 'explorer', icon: 'explorer', load: () => import('../pages/explorer/page.tsx') },
];
