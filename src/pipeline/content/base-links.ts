/** The part of Sätteri's visitor that this plugin uses; see its type definitions. */
interface LinkVisitor {
  readonly name: string;
  readonly element: {
    readonly filter: string[];
    readonly visit: (
      node: { readonly properties?: Readonly<Record<string, unknown>> },
      context: { setProperty: (node: never, key: string, value: unknown) => void },
    ) => void;
  };
}

/** Editors write `/help/`; the site may live under a prefix. Puts the base in front of links and pictures from the root. */
export function baseLinks(base: string): LinkVisitor {
  const root = base.replace(/\/$/, '');
  return {
    name: 'base-links',
    element: {
      filter: ['a', 'img'],
      visit: (node, context) => {
        for (const name of ['href', 'src']) {
          const address = node.properties?.[name];
          if (typeof address === 'string' && address.startsWith('/') && !address.startsWith('//')) {
            context.setProperty(node as never, name, `${root}${address}`);
          }
        }
      },
    },
  };
}
