import './parts/theme.css';
import './page-policy.ts';

// After the page's policy is known, which is before any schema is made.
await import('./begin.tsx');
