import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { escapeXml, hrefOf, xmlAnswer } from './answer';
import type { Answer, Asked } from './answer';
import type { Resource, Tree } from './tree';

const DAV = 'DAV:';
const LIVE = ['resourcetype', 'getcontentlength', 'getlastmodified', 'getcontenttype'];

/** `{namespace}name`, as properties are told apart. */
const nameOf = (element: XmlElement): string => {
  const [local = '', prefix = ''] = element.name.split(':').reverse();
  return `{${namespaceOf(element, prefix)}}${local}`;
};

/**
 * A prefix that was never declared, or declared as nothing, is no XML with namespaces (Namespaces
 * in XML 1.0, 5).
 */
function namespaceOf(element: XmlElement, prefix: string): string {
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  let at: unknown = element;
  while (at instanceof XmlElement) {
    const namespace = at.attributes[declaration];
    if (namespace === '' && prefix !== '') throw new Error('a prefix without a namespace');
    if (namespace !== undefined) return namespace;
    at = at.parent;
  }
  if (prefix !== '') throw new Error('a prefix that is not declared');
  return '';
}

const elementsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => child instanceof XmlElement);

const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).filter((child) => nameOf(child) === `{${DAV}}${name}`);

/** The root of a body, each of whose names must be well-formed; `undefined` where it is no XML. */
function rootOf(body: Buffer): XmlElement | undefined {
  const check = (element: XmlElement): void => {
    nameOf(element);
    elementsOf(element).forEach(check);
  };
  try {
    const root = parseXml(body.toString()).root ?? undefined;
    if (root !== undefined) check(root);
    return root;
  } catch {
    return undefined;
  }
}

/**
 * What PROPFIND asks for: names, or `undefined` for all; an answer where it asks for nothing that
 * is known.
 */
function wantedOf(body: Buffer): readonly string[] | undefined | Answer {
  if (body.length === 0) return undefined;
  const root = rootOf(body);
  if (root === undefined || nameOf(root) !== `{${DAV}}propfind`) return { status: 400 };
  const [prop] = childrenOf(root, 'prop');
  return prop === undefined ? undefined : elementsOf(prop).map(nameOf);
}

const isAnswer = (value: readonly string[] | undefined | Answer): value is Answer =>
  value !== undefined && 'status' in value;

/** PROPFIND at depth 0 or 1; a depth of infinity is refused, as many servers do. */
export function propfind(
  tree: Tree,
  { path, headers, body }: Asked,
  page?: readonly string[],
): Answer {
  const wanted = wantedOf(body);
  if (isAnswer(wanted)) return wanted;
  const depth = headers.depth ?? 'infinity';
  if (depth !== '0' && depth !== '1') {
    return xmlAnswer(403, '<D:error xmlns:D="DAV:"><D:propfind-finite-depth/></D:error>');
  }
  const paths = depth === '0' ? [path] : (page ?? [path, ...tree.below(path)]);
  return multistatus(paths.map((one) => responseOf(one, tree.get(one), wanted)).join('\n'));
}

const multistatus = (responses: string): Answer =>
  xmlAnswer(207, `<D:multistatus xmlns:D="DAV:">\n${responses}\n</D:multistatus>`);

function responseOf(
  path: string,
  resource: Resource | undefined,
  wanted: readonly string[] | undefined,
): string {
  if (resource === undefined) return '';
  const names = wanted ?? [...LIVE.map((name) => `{${DAV}}${name}`), ...resource.properties.keys()];
  const values = names.map((name) => [name, valueOf(name, resource)] as const);
  const found = values.flatMap(([, value]) => (value === undefined ? [] : [value]));
  const missing = values.flatMap(([name, value]) => (value === undefined ? [elementOf(name)] : []));
  const href = escapeXml(hrefOf(path, resource.content === undefined));
  return `<D:response><D:href>${href}</D:href>${propstat(found, '200 OK')}${propstat(missing, '404 Not Found')}</D:response>`;
}

const propstat = (properties: readonly string[], status: string): string =>
  properties.length === 0
    ? ''
    : `<D:propstat><D:prop>${properties.join('')}</D:prop><D:status>HTTP/1.1 ${status}</D:status></D:propstat>`;

function valueOf(name: string, { content, properties }: Resource): string | undefined {
  switch (name) {
    case `{${DAV}}resourcetype`:
      return `<D:resourcetype>${content === undefined ? '<D:collection/>' : ''}</D:resourcetype>`;
    case `{${DAV}}getcontentlength`:
      return content && `<D:getcontentlength>${content.length.toString()}</D:getcontentlength>`;
    case `{${DAV}}getcontenttype`:
      return content && '<D:getcontenttype>application/octet-stream</D:getcontenttype>';
    case `{${DAV}}getlastmodified`:
      return '<D:getlastmodified>Thu, 01 Jan 2026 00:00:00 GMT</D:getlastmodified>';
    default:
      return properties.get(name);
  }
}

/** An empty or filled element with a namespace of its own. */
function elementOf(name: string, inner = ''): string {
  const [, namespace = '', local = ''] = /^\{([^}]*)\}(.+)$/.exec(name) ?? [];
  return namespace === ''
    ? `<${local} xmlns="">${inner}</${local}>`
    : `<p:${local} xmlns:p="${escapeXml(namespace)}">${inner}</p:${local}>`;
}

/** An element and all in it, written anew: each with the namespace that it has. */
const written = (element: XmlElement): string =>
  elementOf(
    nameOf(element),
    element.children
      .map((child) => {
        if (child instanceof XmlElement) return written(child);
        return child instanceof XmlText ? escapeXml(child.text) : '';
      })
      .join(''),
  );

/** PROPPATCH: all or nothing, in the order of the document; live properties are protected. */
export function proppatch(tree: Tree, { path, body }: Asked): Answer {
  const root = rootOf(body);
  const resource = tree.get(path);
  if (root === undefined || nameOf(root) !== `{${DAV}}propertyupdate`) return { status: 400 };
  if (resource === undefined) return { status: 404 };
  const next = new Map(resource.properties);
  const names: string[] = [];
  for (const step of elementsOf(root)) {
    for (const property of childrenOf(step, 'prop').flatMap(elementsOf)) {
      const name = nameOf(property);
      names.push(name);
      if (nameOf(step) === `{${DAV}}set`) next.set(name, written(property));
      else next.delete(name);
    }
  }
  const isProtected = names.some((name) => LIVE.some((live) => name === `{${DAV}}${live}`));
  if (!isProtected) {
    resource.properties.clear();
    for (const [name, value] of next) resource.properties.set(name, value);
  }
  const href = escapeXml(hrefOf(path, resource.content === undefined));
  const status = isProtected ? '403 Forbidden' : '200 OK';
  const all = propstat(
    [...new Set(names)].map((name) => elementOf(name)),
    status,
  );
  return multistatus(`<D:response><D:href>${href}</D:href>${all}</D:response>`);
}
