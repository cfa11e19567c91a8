import { useEffect, useRef } from 'react';

/** A box to copy from by hand, where the browser does not let the extension copy. */
export function CopyBox({ text, label }: { readonly text: string; readonly label: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [text]);
  return (
    <textarea
      ref={box}
      className="card__copy-box"
      readOnly
      rows={4}
      aria-label={label}
      value={text}
    />
  );
}
