/** A picture that stands alone: SVG text and its size in CSS pixels. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const namespace = 'http://www.w3.org/2000/svg';
const padding = 16;
const lineHeight = 20;
/** The properties that our styles give to SVG, which a file without our styles needs. */
const properties = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'vector-effect',
  'paint-order',
  'transform',
  'visibility',
  'display',
];

/**
 * The picture of a figure, with its title above, and its legend, notes and `made` below; null for a figure that has
 * none. What is in the DOM under `data-picture`, `-title`, `-key` and `-note` goes in.
 */
export function pictureOf(figure: HTMLElement, made: string): Picture | null {
  const drawn = figure.querySelector<SVGSVGElement>('svg[data-picture]');
  if (!drawn) return null;
  const { width: drawnWidth, height: drawnHeight } = drawn.getBoundingClientRect();
  const style = getComputedStyle(figure);
  const width = Math.ceil(drawnWidth) + 2 * padding;
  const sheet = document.createElementNS(namespace, 'svg');
  let y = padding;
  const write = (text: string, weight: string, x = padding) => {
    for (const line of wrapped(text, (width - x - padding) / 7)) {
      const row = child(sheet, 'text', { x, y: y + 14, fill: style.color, 'font-weight': weight });
      row.setAttribute('font-family', style.fontFamily);
      row.setAttribute('font-size', '14');
      row.textContent = line;
      y += lineHeight;
    }
  };
  const ground = child(sheet, 'rect', { width: '100%', height: '100%', fill: groundOf(figure) });
  const title = textsOf(figure, '[data-picture-title]');
  for (const text of title) write(text, 'bold');
  y += 8;
  sheet.append(placed(drawn, padding, y, drawnWidth, drawnHeight));
  y += drawnHeight + 12;
  for (const key of figure.querySelectorAll('[data-picture-key]')) {
    if (key.getClientRects().length === 0) continue;
    const swatch = key.querySelector('svg');
    const box = swatch?.getBoundingClientRect();
    if (swatch && box) sheet.append(placed(swatch, padding, y + 3, box.width, box.height));
    write(key.textContent ?? '', 'normal', padding + (box ? Math.max(40, box.width + 8) : 0));
  }
  y += 8;
  for (const text of [...textsOf(figure, '[data-picture-note]'), made]) write(text, 'normal');
  const height = Math.ceil(y + padding);
  sheet.setAttribute('width', String(width));
  sheet.setAttribute('height', String(height));
  sheet.setAttribute('viewBox', `0 0 ${width} ${height}`);
  sheet.setAttribute('role', 'img');
  const named = document.createElementNS(namespace, 'title');
  named.textContent = title.join(' ');
  sheet.insertBefore(named, ground);
  return { text: new XMLSerializer().serializeToString(sheet), width, height };
}

/** A picture as PNG with two pixels to a CSS pixel. Throws where the browser cannot draw it. */
export async function pngOf({ text, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error('The browser made no picture.');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A copy of a drawn SVG at a place of the sheet, with its computed styles written out and nothing that acts. */
function placed(drawn: SVGSVGElement, x: number, y: number, width: number, height: number): SVGSVGElement {
  const copy = document.createElementNS(namespace, 'svg');
  const viewBox = drawn.getAttribute('viewBox');
  if (viewBox) copy.setAttribute('viewBox', viewBox);
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  for (const node of drawn.children) {
    const inside = styledCopy(node);
    if (inside) copy.append(inside);
  }
  return copy;
}

function styledCopy(element: Element): Element | null {
  if (!(element instanceof SVGElement) || element.hasAttribute('data-picture-skip')) return null;
  const style = getComputedStyle(element);
  if (style.display === 'none') return null;
  const copy = document.createElementNS(namespace, element.localName);
  for (const { name, value } of element.attributes)
    if (!/^(style|class|role|tabindex|data-|aria-|on)/.test(name)) copy.setAttribute(name, value);
  for (const property of properties) {
    const value = style.getPropertyValue(property);
    if (property === 'transform' ? value !== 'none' : value !== '') copy.setAttribute(property, value);
  }
  if (element.children.length === 0) copy.textContent = element.textContent;
  for (const node of element.children) {
    const inside = styledCopy(node);
    if (inside) copy.append(inside);
  }
  return copy;
}

function child(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}

function textsOf(figure: Element, selector: string): readonly string[] {
  return [...figure.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

/** The first painted ground behind an element. */
function groundOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
  }
  return 'white';
}

/** A text in lines of about so many letters, broken between words. */
function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
