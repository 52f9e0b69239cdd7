import { Fragment } from 'react';
import { stretchesOf } from './writing-to-left.ts';

/** A text in which names that are written from right to left do not turn what stands beside them around. */
export function Isolated({ text }: { readonly text: string }) {
  return stretchesOf(text).map((stretch, at) =>
    stretch.toLeft ? (
      <bdi key={`${at} ${stretch.text}`}>{stretch.text}</bdi>
    ) : (
      <Fragment key={`${at} ${stretch.text}`}>{stretch.text}</Fragment>
    ),
  );
}
