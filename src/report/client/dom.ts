/** The document, by ids that the page surely has. Text enters it through `append` and attributes, never as markup. */

/** The element of an id, which is of the given class. */
export function byId<E extends Element>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`this page has no #${id}`);
  return found;
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Text that keeps its direction of reading to itself. */
export function isolated(text: string): HTMLElement {
  return make('bdi', {}, text);
}

/** Does something for the elements that a selector finds and that are HTML. */
export function each(selector: string, act: (element: HTMLElement) => void): void {
  for (const element of document.querySelectorAll(selector)) if (element instanceof HTMLElement) act(element);
}

/** The nearest of an event's target and what holds it that a selector finds. */
export function around(event: Event, selector: string): HTMLElement | undefined {
  const found = event.target instanceof Element ? event.target.closest(selector) : null;
  return found instanceof HTMLElement ? found : undefined;
}
