import type { AreaCode } from '../domain/area-code.ts';
import type { Markup } from './markup.ts';

/** A drawing with one area pointed out, as a choice in the browser does it. */
export function chosenIn(markup: Markup, code: AreaCode): Markup {
  return {
    ...markup,
    attributes:
      markup.attributes['data-code'] === code
        ? { ...markup.attributes, 'data-chosen': '' }
        : markup.attributes,
    children: markup.children.map((child) => (typeof child === 'string' ? child : chosenIn(child, code))),
  };
}
