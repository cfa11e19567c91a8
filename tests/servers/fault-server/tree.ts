/** A file or folder in memory. Properties are XML as it was set, under `{namespace}name`. */
export interface Resource {
  content: Buffer | undefined;
  readonly properties: Map<string, string>;
}

/** Files and folders in memory by path: `/`, `/a`, `/a/b`; never with a slash at the end. */
export class Tree {
  readonly #resources = new Map<string, Resource>([['/', folder()]]);

  get(path: string): Resource | undefined {
    return this.#resources.get(path);
  }

  isFolder(path: string): boolean {
    const resource = this.#resources.get(path);
    return resource !== undefined && resource.content === undefined;
  }

  /** Writes a file; its properties stay. */
  write(path: string, content: Buffer): void {
    const there = this.#resources.get(path);
    if (there === undefined) this.#resources.set(path, { content, properties: new Map() });
    else there.content = content;
  }

  makeFolder(path: string): void {
    this.#resources.set(path, folder());
  }

  /** Deletes what is there and all below it. */
  delete(path: string): void {
    for (const one of this.paths())
      if (one === path || one.startsWith(`${path}/`)) this.#resources.delete(one);
  }

  /** Copies a resource, with all below it unless `isShallow`. */
  copy(from: string, to: string, isShallow = false): void {
    for (const path of this.paths()) {
      const resource = this.#resources.get(path);
      if (resource === undefined || (path !== from && (isShallow || !path.startsWith(`${from}/`))))
        continue;
      this.#resources.set(to + path.slice(from.length), {
        content: resource.content,
        properties: new Map(resource.properties),
      });
    }
  }

  /** The paths right below a folder, sorted. */
  below(path: string): string[] {
    return this.paths()
      .filter((one) => one !== '/' && parentOf(one) === path)
      .sort();
  }

  paths(): string[] {
    return [...this.#resources.keys()];
  }

  clear(): void {
    this.#resources.clear();
    this.#resources.set('/', folder());
  }
}

const folder = (): Resource => ({ content: undefined, properties: new Map() });

export const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 1));
