// Where the reader is: the heading that was passed last is marked in the outline.

export function followReading(article: HTMLElement, outline: HTMLElement | null): void {
  if (outline === null) return;
  const links = new Map(
    [...outline.querySelectorAll<HTMLAnchorElement>('a')].map((link) => [link.hash.slice(1), link] as const),
  );
  let current: HTMLAnchorElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const passed = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
      const link = passed && links.get(passed.target.id);
      if (link === undefined || link === current) return;
      current?.removeAttribute('aria-current');
      current = link;
      link.setAttribute('aria-current', 'location');
      const { top, bottom } = link.getBoundingClientRect();
      const frame = outline.getBoundingClientRect();
      if (top < frame.top || bottom > frame.bottom) outline.scrollTop += top - (frame.top + frame.bottom) / 2;
    },
    { rootMargin: '0px 0px -75% 0px' },
  );
  for (const heading of article.querySelectorAll('h2[id], h3[id], h4[id], h5[id], h6[id]')) observer.observe(heading);
}
