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

/** Editors write `/help/`; the site may live under a prefix. Puts the base in front of links from the root. */
export function baseLinks(base: string): LinkVisitor {
  const root = base.replace(/\/$/, '');
  return {
    name: 'base-links',
    element: {
      filter: ['a'],
      visit: (node, context) => {
        const href = node.properties?.['href'];
        if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//')) {
          context.setProperty(node as never, 'href', `${root}${href}`);
        }
      },
    },
  };
}
