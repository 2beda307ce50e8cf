import { textOf, type Markup } from '../../../src/charts/markup.ts';

/** Every element of a drawing that has this tag, and this class where one is given, in order. */
export function elementsOf(markup: Markup, tag: string, className?: string): readonly Markup[] {
  const isSuch =
    markup.tag === tag &&
    (className === undefined || (markup.attributes['class'] ?? '').split(' ').includes(className));
  const below = markup.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsOf(child, tag, className),
  );
  return isSuch ? [markup, ...below] : below;
}

/** What stands in them. */
export function textsOf(markup: Markup, tag: string, className?: string): readonly string[] {
  return elementsOf(markup, tag, className).map(textOf);
}

/** A number among the attributes; NaN where there is none. */
export function numberOf({ attributes }: Markup, name: string): number {
  return Number(attributes[name] ?? Number.NaN);
}
