import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, ReactNode } from 'react';
import { usePanelWords } from '../report/use-panel-words';
import './banner-stack.css';

/** The share of the window's height that banners may take before they are folded. */
const MOST_SHARE = 0.22;

/**
 * What there is to say over the lists. Where several would push those away they are folded to the
 * first lines, under a button with their number; whoever comes to them by keyboard, or presses
 * something in them, has all of them. Screen readers are told all the same.
 */
export function BannerStack({ children }: { readonly children: ReactNode }) {
  const word = usePanelWords();
  const list = useRef<HTMLDivElement>(null);
  const [{ count, isTall }, setSize] = useState(NONE);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const { current } = list;
    if (current === null) return undefined;
    const measure = (): void => {
      const found = [...current.children].filter((child) => child.clientHeight > 0).length;
      const tall = current.scrollHeight > window.innerHeight * MOST_SHARE;
      setSize((before) =>
        before.count === found && before.isTall === tall ? before : { count: found, isTall: tall },
      );
    };
    const sizes = new ResizeObserver(measure);
    const observe = (): void => {
      sizes.disconnect();
      for (const child of current.children) sizes.observe(child);
      measure();
    };
    const children = new MutationObserver(observe);
    children.observe(current, { childList: true });
    observe();
    window.addEventListener('resize', measure);
    return () => {
      sizes.disconnect();
      children.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, []);
  const canFold = count > 1 && isTall;
  const isFolded = canFold && !isOpen;
  const come = ({ target }: FocusEvent): void => {
    if (target.matches(':focus-visible')) setOpen(true);
  };
  return (
    <div className="banner-stack">
      <div
        ref={list}
        className={
          isFolded ? 'banner-stack__list banner-stack__list--folded' : 'banner-stack__list'
        }
        onFocus={come}
        onClick={() => setOpen(true)}
      >
        {children}
      </div>
      {canFold && (
        <button
          type="button"
          className="banner-stack__fold"
          aria-expanded={!isFolded}
          onClick={() => setOpen(isFolded)}
        >
          {word('banners', { count })} <span aria-hidden="true">{isFolded ? '▾' : '▴'}</span>
        </button>
      )}
    </div>
  );
}

const NONE = { count: 0, isTall: false };
