import './page.css';
import { Route, Routes } from 'react-router';
import { Catalogue } from './catalogue.tsx';
import { Glossary } from './glossary.tsx';
import { ProductPage } from './product-page.tsx';

/** The catalogue of data products, each on a page of its own, and the programme's concepts. */
export function Page() {
  return (
    <Routes>
      <Route index element={<Catalogue />} />
      <Route path="begrepp" element={<Glossary />} />
      <Route path=":product" element={<ProductPage />} />
    </Routes>
  );
}
