/** Laid over a bar's colour, so that bars are told apart without it. */
const textures: readonly string[] = ['M0 4H8', 'M4 0V8', 'M0 8L8 0M-2 2L2 -2M6 10L10 6'];

/**
 * The fills that are no colour: hatched for suppressed, dotted for missing, sparse crosses for what lies outside the
 * agreements, and textures 1 to 3. Their ids are `<id>-suppressed`, `<id>-missing`, `<id>-outside` and `<id>-texture-1`.
 */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-suppressed`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="figure-pattern-ground" />
        <rect width="2" height="6" className="figure-pattern-hatch" />
      </pattern>
      <pattern
        id={`${id}-missing`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="figure-pattern-ground" />
        <circle cx="3" cy="3" r="1" className="figure-pattern-dot" />
      </pattern>
      <pattern
        id={`${id}-outside`}
        width="12"
        height="12"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="12" height="12" className="figure-pattern-outside" />
        <path d="M4 6H8M6 4V8" className="figure-pattern-cross" />
      </pattern>
      {textures.map((d, i) => (
        <pattern key={d} id={`${id}-texture-${i + 1}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d={d} className="figure-pattern-texture" />
        </pattern>
      ))}
    </defs>
  );
}
