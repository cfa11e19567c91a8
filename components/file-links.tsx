import { offeredFiles } from '../lib/view/unreadable';

interface FileLinksProps {
  /** As the page writes them. */
  readonly addresses: readonly string[];
  readonly base?: string;
}

/** The files that a page offers in place of a text, to open in a tab of their own. */
export function FileLinks({ addresses, base }: FileLinksProps) {
  const files = offeredFiles(addresses, base);
  if (files.length === 0) return undefined;
  return (
    <ul>
      {files.map(({ href, name }, index) => (
        <li key={index}>
          <a href={href} target="_blank" rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
