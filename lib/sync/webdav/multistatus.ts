import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** One `response` of a multistatus, as the server wrote it. */
export interface DavEntry {
  readonly href: string;
  readonly isFolder: boolean;
  readonly bytes?: number;
}

const DAV = 'DAV:';

/**
 * What a PROPFIND's answer lists (RFC 4918, 14.16); `undefined` where it is no multistatus.
 * Properties count whose propstat is 200 or says nothing. Entities of its own are not expanded: the
 * parser knows none but XML's five and refuses the rest.
 */
export function readMultistatus(xml: string): readonly DavEntry[] | undefined {
  const root = rootOf(xml);
  if (root === undefined || !isDav(root, 'multistatus')) return undefined;
  return childrenOf(root, 'response').flatMap((response) => {
    const href = childrenOf(response, 'href')[0]?.text.trim();
    if (href === undefined || isGone(response)) return [];
    const props = childrenOf(response, 'propstat')
      .filter(isFound)
      .flatMap((propstat) => childrenOf(propstat, 'prop'));
    const types = props.flatMap((prop) => childrenOf(prop, 'resourcetype'));
    const length =
      props.flatMap((prop) => childrenOf(prop, 'getcontentlength'))[0]?.text.trim() ?? '';
    return [
      {
        href,
        isFolder: types.some((type) => childrenOf(type, 'collection').length > 0),
        ...(/^\d{1,15}$/.test(length) && { bytes: Number(length) }),
      },
    ];
  });
}

/** Elements nested so deep that the parser runs out of stack are no multistatus either. */
function rootOf(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml.trim()).root ?? undefined;
  } catch {
    return undefined;
  }
}

const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && isDav(child, name),
  );

/** Whether an element has this name in the namespace `DAV:`, whatever its prefix. */
function isDav(element: XmlElement, name: string): boolean {
  const [local = '', prefix] = element.name.split(':').reverse();
  if (local !== name) return false;
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  let at: unknown = element;
  while (at instanceof XmlElement) {
    const namespace = Object.hasOwn(at.attributes, declaration)
      ? at.attributes[declaration]
      : undefined;
    if (namespace !== undefined) return namespace === DAV;
    at = at.parent;
  }
  return false;
}

const statusOf = (element: XmlElement): string | undefined =>
  /^HTTP\/\S+ +(\d{3})/.exec(childrenOf(element, 'status')[0]?.text.trim() ?? '')?.[1];

const isFound = (propstat: XmlElement): boolean => (statusOf(propstat) ?? '200') === '200';

/** A response may have one status for all of it: then it names what could not be listed. */
const isGone = (response: XmlElement): boolean => !(statusOf(response) ?? '200').startsWith('2');
