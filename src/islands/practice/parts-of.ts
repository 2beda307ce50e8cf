/** Finds the named parts of a block that the page wrote. */
export type Parts = <Part extends HTMLElement = HTMLElement>(name: string) => Part;

/** @throws Error of the finder where a part is missing: page and code do not fit */
export function partsOf(block: HTMLElement): Parts {
  return <Part extends HTMLElement = HTMLElement>(name: string): Part => {
    const part = block.querySelector<Part>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`${block.localName} has no part ${name}`);
    return part;
  };
}

/** An element with text or other elements in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}
