import { useState } from 'react';
import { useWords } from '../words';
import { copyText } from './copy-text';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for screen readers. */
  readonly about?: string;
}

/** Copies a text, and says what came of it. */
export function CopyButton({ text, about }: CopyButtonProps) {
  const { say } = useWords();
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <>
      <button
        type="button"
        className="button button--small"
        aria-label={about === undefined ? undefined : `${say('copy')}: ${about}`}
        onClick={() => setCopied(copyText(text))}
      >
        {say('copy')}
      </button>
      <span role="status">
        {isCopied !== undefined && say(isCopied ? 'copied' : 'copy_failed')}
      </span>
    </>
  );
}
