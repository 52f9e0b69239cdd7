type Connection<Node> = { readonly edges: readonly { readonly node: Node | null }[] };

/** What a list of the hub holds; nothing where it was refused. */
export const nodesOf = <Node>(
  connection: Connection<Node> | null | undefined,
): readonly NonNullable<Node>[] => connection?.edges.flatMap(({ node }) => node ?? []) ?? [];
