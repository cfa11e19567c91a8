/** What a part of a note is: a closed list, so that whoever draws it knows all there can be. */
export type NoteKind =
  | 'p'
  | 'head'
  | 'quote'
  | 'ul'
  | 'ol'
  | 'li'
  | 'pre'
  | 'hr'
  | 'br'
  | 'strong'
  | 'em'
  | 's'
  | 'code'
  | 'a';

/** Text, or a part with parts. `href` of a link is a web or mail address. */
export type NoteNode =
  | string
  | {
      readonly kind: NoteKind;
      readonly children: readonly NoteNode[];
      readonly href?: string;
      /** The number that an ordered list begins with. */
      readonly first?: number;
      /** The number written before an item that does not follow the one before it. */
      readonly number?: number;
    };
