import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { type Bounds, type Box, boundsOf, boxOf } from './map-shapes.ts';

/** How a map is moved and zoomed: `zoom` by a factor, `whole` back to all of it. The same object in every render. */
export interface MapView {
  readonly zoom: (factor: number) => void;
  readonly whole: () => void;
  /** Back to what is seen first. */
  readonly focus: () => void;
  /** Moves the map so that a point of its plane is seen. */
  readonly show: (x: number, y: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Whether the last press was a drag, whose click chooses nothing. */
  readonly dragged: () => boolean;
}

interface Placed {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

const home: Placed = { k: 1, x: 0, y: 0 };
const closest = 32;
/** How long a map lies still before what is seen is told of, milliseconds. */
const rest = 400;

/** What of a map is seen, where that stands outside it: null is what is seen first. */
export interface Seen {
  readonly bounds: Bounds | null;
  /** Told once what a person has moved or zoomed to lies still. */
  readonly onRest: (bounds: Bounds | null) => void;
}

/**
 * Moves the group `moved` inside `svg` by its transform alone, at most once a frame and without React, by wheel,
 * drag, pinch and keys. `--map-pixel` on the group is the length of a pixel of the screen inside it, for marks and
 * patterns of fixed size.
 */
export function useMapView(
  svg: RefObject<SVGSVGElement | null>,
  moved: RefObject<SVGGElement | null>,
  box: Box,
  focused: Box = box,
  seen?: Seen,
): MapView {
  const dragged = useRef(false);
  // What was told of last is where the map is already.
  const latest = useRef(seen);
  latest.current = seen;
  const mover = useMemo(
    () => moverOf(svg, moved, (box) => latest.current?.onRest(box && boundsOf(box))),
    [svg, moved],
  );
  const extent = box.join(' ');
  const first = focused.join(' ');
  useEffect(() => {
    const bounds = latest.current?.bounds;
    mover.within(extent.split(' ').map(Number), first.split(' ').map(Number), bounds ? boxOf(bounds) : null);
  }, [mover, extent, first]);
  useEffect(() => mover.stop, [mover]);
  useEffect(() => {
    const element = svg.current;
    return element ? listen(element, mover, dragged) : undefined;
  }, [svg, mover]);
  return useMemo(
    () => ({
      zoom: (factor) => mover.zoom(factor),
      whole: mover.whole,
      focus: mover.focus,
      show: mover.show,
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const act = keys(mover)[event.key];
        if (!act) return;
        event.preventDefault();
        act();
      },
      dragged: () => dragged.current,
    }),
    [mover],
  );
}

type Mover = ReturnType<typeof moverOf>;

function keys(mover: Mover): Readonly<Record<string, () => void>> {
  return {
    '+': () => mover.zoom(1.5),
    '-': () => mover.zoom(1 / 1.5),
    '0': mover.whole,
    ArrowLeft: () => mover.pan(60, 0),
    ArrowRight: () => mover.pan(-60, 0),
    ArrowUp: () => mover.pan(0, 60),
    ArrowDown: () => mover.pan(0, -60),
  };
}

function moverOf(
  svg: RefObject<SVGSVGElement | null>,
  moved: RefObject<SVGGElement | null>,
  onRest: (seen: Box | null) => void,
) {
  let at = home;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let bounds: readonly number[] = [0, 0, 1, 1];
  let focused: readonly number[] = bounds;
  let drawn = 0;
  let waiting = false;
  const unitsPerPixel = () => {
    const matrix = svg.current?.getScreenCTM();
    return matrix ? 1 / matrix.a : 1;
  };
  const draw = () => {
    waiting = false;
    const group = moved.current;
    if (!group) return;
    group.setAttribute('transform', `matrix(${at.k} 0 0 ${at.k} ${at.x} ${at.y})`);
    const pixel = unitsPerPixel() / at.k;
    if (pixel === drawn) return;
    drawn = pixel;
    group.style.setProperty('--map-pixel', String(pixel));
    for (const pattern of svg.current?.querySelectorAll('pattern') ?? [])
      pattern.setAttribute('patternTransform', `rotate(45) scale(${pixel})`);
    svg.current?.classList.toggle('figure-map-moved', at.k > 1);
  };
  const request = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  };
  /** No nearer than there is something to see, no farther than all of it, and nothing but it. */
  const within = (to: Placed): Placed => {
    const [left = 0, top = 0, right = 1, bottom = 1] = bounds;
    const k = Math.min(closest, Math.max(1, to.k));
    return {
      k,
      x: Math.min(left * (1 - k), Math.max(right * (1 - k), to.x)),
      y: Math.min(top * (1 - k), Math.max(bottom * (1 - k), to.y)),
    };
  };
  const moveTo = (to: Placed) => {
    at = within(to);
    request();
  };
  const place = (to: Placed) => {
    moveTo(to);
    clearTimeout(resting);
    resting = setTimeout(() => {
      const [left = 0, top = 0, right = 1, bottom = 1] = bounds;
      const { k, x, y } = at;
      const first = fitting(focused);
      const isFirst = Math.abs(k - first.k) < 1e-6 && Math.hypot(x - first.x, y - first.y) < 1e-3;
      onRest(isFirst ? null : [(left - x) / k, (top - y) / k, (right - x) / k, (bottom - y) / k]);
    }, rest);
  };
  /** Where all of a box is seen, as large as can be and within the bounds. */
  const fitting = (box: readonly number[]): Placed => {
    const [left = 0, top = 0, right = 1, bottom = 1] = bounds;
    const [l = left, t = top, r = right, b = bottom] = box;
    const k = Math.min((right - left) / (r - l), (bottom - top) / (b - t));
    return within({ k, x: (left + right - (l + r) * k) / 2, y: (top + bottom - (t + b) * k) / 2 });
  };
  /** About a point of the screen, or the middle. */
  const zoom = (factor: number, clientX?: number, clientY?: number) => {
    const k = Math.min(closest, Math.max(1, at.k * factor));
    const [left = 0, top = 0, right = 1, bottom = 1] = bounds;
    let [px, py] = [(left + right) / 2, (top + bottom) / 2];
    const matrix = svg.current?.getScreenCTM();
    if (matrix && clientX !== undefined && clientY !== undefined)
      [px, py] = [(clientX - matrix.e) / matrix.a, (clientY - matrix.f) / matrix.d];
    const ratio = k / at.k;
    place({ k, x: px - (px - at.x) * ratio, y: py - (py - at.y) * ratio });
  };
  return {
    zoom,
    pan: (x: number, y: number) => {
      const unit = unitsPerPixel();
      place({ k: at.k, x: at.x + x * unit, y: at.y + y * unit });
    },
    whole: () => place(home),
    focus: () => place(fitting(focused)),
    /** Another extent: what is seen is a box, or what is seen first. */
    within: (box: readonly number[], first: readonly number[], seen: Box | null) => {
      bounds = box;
      focused = first;
      moveTo(fitting(seen ?? focused));
    },
    stop: () => clearTimeout(resting),
    show: (x: number, y: number) => {
      const [left = 0, top = 0, right = 1, bottom = 1] = bounds;
      const [sx, sy] = [x * at.k + at.x, y * at.k + at.y];
      if (sx > left && sx < right && sy > top && sy < bottom) return;
      place({ k: at.k, x: (left + right) / 2 - x * at.k, y: (top + bottom) / 2 - y * at.k });
    },
    canZoom: (factor: number) => (factor > 1 ? at.k < closest : at.k > 1),
    resized: request,
  };
}

/** Wheel, drag and pinch; what is returned stops listening. */
function listen(svg: SVGSVGElement, mover: Mover, dragged: { current: boolean }): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const pointers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  svg.addEventListener(
    'wheel',
    (event) => {
      const factor = 2 ** (-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002) * (event.ctrlKey ? 5 : 1));
      if (!mover.canZoom(factor)) return;
      event.preventDefault();
      mover.zoom(factor, event.clientX, event.clientY);
    },
    { passive: false, signal },
  );
  svg.addEventListener(
    'pointerdown',
    (event) => {
      if (pointers.size === 0) {
        travelled = 0;
        dragged.current = false;
      }
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  svg.addEventListener(
    'pointermove',
    (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const [dx, dy] = [now.x - before.x, now.y - before.y];
      travelled += Math.hypot(dx, dy);
      if (travelled > 5 && !dragged.current) {
        dragged.current = true;
        svg.setPointerCapture(event.pointerId);
      }
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (other) {
        const ratio =
          Math.hypot(now.x - other.x, now.y - other.y) / Math.hypot(before.x - other.x, before.y - other.y);
        if (Number.isFinite(ratio) && ratio > 0)
          mover.zoom(ratio, (now.x + other.x) / 2, (now.y + other.y) / 2);
        mover.pan(dx / 2, dy / 2);
      } else if (dragged.current) mover.pan(dx, dy);
    },
    { signal },
  );
  const observer = new ResizeObserver(mover.resized);
  observer.observe(svg);
  signal.addEventListener('abort', () => observer.disconnect());
  for (const end of ['pointerup', 'pointercancel'] as const)
    svg.ownerDocument.addEventListener(end, (event) => pointers.delete(event.pointerId), { signal });
  return () => stop.abort();
}
