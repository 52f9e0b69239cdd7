/**
 * Whether a document says that it is a PDF/A (ISO 19005): a PDF whose XMP metadata, which PDF/A keeps uncompressed,
 * names its part. What it claims of itself is taken for true: validating is the registrar's own tool's work.
 */
export function isArchivalPdf(document: Uint8Array): boolean {
  const text = Buffer.from(document.buffer, document.byteOffset, document.byteLength).toString('latin1');
  const ends = text.slice(-1024).includes('%%EOF');
  return /^%PDF-[12]\.\d/.test(text) && ends && /pdfaid:part(>\s*|\s*=\s*["'])[1-4]/.test(text);
}
