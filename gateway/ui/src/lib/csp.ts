/**
 * Gives the nonce of the content policy to every style element that scripts make. antd passes it on in its themes, but not
 * where it measures and hides the scroll bar behind a dialog (@rc-component/portal useScrollLocker, util getScrollBarSize).
 */
export function allowStyles(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = ((tag: string, options?: ElementCreationOptions) => {
    const element = create(tag, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}
