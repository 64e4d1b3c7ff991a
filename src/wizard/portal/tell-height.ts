/** No page of ours is longer, in CSS pixels; a frame that grows past it scrolls. */
const maxHeight = 20_000;

/**
 * Tells how high the content is, whenever that changes. It is the content's own height, which does not depend on that of the frame: a
 * frame that follows it comes to rest.
 *
 * @returns what tells it once more
 */
export function tellHeight(content: HTMLElement, tell: (height: number) => void): () => void {
  let told = 0;
  const look = () => {
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height), maxHeight);
    if (height === told || height === 0) return;
    told = height;
    tell(height);
  };
  new ResizeObserver(look).observe(content);
  return () => {
    told = 0;
    look();
  };
}
