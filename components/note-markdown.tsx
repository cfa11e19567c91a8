import { Fragment, useMemo } from 'react';
import type { ReactNode } from 'react';
import { isMarked, noteTree } from '../lib/wording/note-tree';
import type { NoteNode } from '../lib/wording/note-node';
import './note-markdown.css';

interface NoteMarkdownProps {
  readonly note: string;
  readonly className?: string;
}

/**
 * A note as it reads: its Markdown as elements, never as HTML. Links open in a tab of their own and
 * tell nothing of where they were followed from; nothing is loaded.
 */
export function NoteMarkdown({ note, className = '' }: NoteMarkdownProps) {
  const tree = useMemo(() => (isMarked(note) ? noteTree(note) : undefined), [note]);
  if (tree === undefined) return <p className={`note-markdown--plain ${className}`}>{note}</p>;
  return <div className={`note-markdown ${className}`}>{drawn(tree)}</div>;
}

const drawn = (nodes: readonly NoteNode[]): ReactNode =>
  nodes.map((node, index) => <Fragment key={index}>{draw(node)}</Fragment>);

function draw(node: NoteNode): ReactNode {
  if (typeof node === 'string') return node;
  const children = drawn(node.children);
  switch (node.kind) {
    case 'p':
      return <p>{children}</p>;
    case 'head':
      return <p className="note-markdown__head">{children}</p>;
    case 'quote':
      return <blockquote>{children}</blockquote>;
    case 'ul':
      return <ul>{children}</ul>;
    case 'ol':
      return <ol start={node.first}>{children}</ol>;
    case 'li':
      return <li value={node.number}>{children}</li>;
    case 'pre':
      return <pre>{children}</pre>;
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'a':
      return (
        <a href={node.href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
    case 'strong':
      return <strong>{children}</strong>;
    case 'em':
      return <em>{children}</em>;
    case 's':
      return <s>{children}</s>;
    case 'code':
      return <code>{children}</code>;
  }
}
