/**
 * Markup as plain values: the same function draws at build time and again in the browser, in another view.
 * Names are those of HTML or SVG.
 */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

type Attribute = string | number | null | undefined;

type Child = Markup | string;

/** An element; attributes that are null or undefined are left out, and so are children that are null. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Child | null | readonly Child[])[]
): Markup {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)] as const],
  );
  return {
    tag,
    attributes: Object.fromEntries(given),
    children: children.flatMap((child): readonly Child[] => {
      if (child === null) return [];
      return typeof child === 'string' || 'tag' in child ? [child] : child;
    }),
  };
}

/** Everything that stands in it as text, in order. */
export function textOf(markup: Markup | string): string {
  return typeof markup === 'string' ? markup : markup.children.map(textOf).join('');
}
