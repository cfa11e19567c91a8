import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import type { SiteAct, SiteChoice, Sites } from '../model/site';
import type { SessionMemory } from '../platform/session-storage';
import type { StoredSites } from '../settings/sites';
import { hostOf, isGovernmentHost } from '../text/site';
import type { OpenDocument, OpenDocuments } from './open-documents';

/** What the keeping of sites needs of the world. */
export interface SiteWorld {
  readonly readSites: () => Promise<StoredSites>;
  readonly writeSites: (sites: StoredSites) => Promise<void>;
  /** The sites outside of the government's that the reader allowed in the browser. */
  readonly allowedHosts: () => Promise<readonly string[]>;
  readonly giveBackHost: (host: string) => Promise<void>;
  /** Has the detector run on exactly these sites; answers those it ran on before. */
  readonly detectOn: (hosts: readonly string[]) => Promise<readonly string[]>;
  readonly tabIdsOn: (host: string) => Promise<readonly number[]>;
  /**
   * Has the detectors say anew what stands in a tab, and in frames of the site elsewhere; in the
   * tabs they are started if need be.
   */
  readonly lookAgain: (host: string, tabIds: readonly number[]) => void;
  /** Tells the reader in these documents to leave. */
  readonly leave: (documents: readonly OpenDocument[]) => void;
  /** Tells the extension's pages that something changed. */
  readonly tell: () => void;
}

/** What else a keeper uses. */
export interface KeeperWorld {
  readonly sites: SiteWorld;
  readonly memory: SessionMemory;
  readonly setBadge: (tabId: number) => Promise<void>;
}

type Documents = Pick<OpenDocuments, 'all' | 'forget'>;

const PAUSED = 'paused ';

/**
 * Where the reader is wanted. A site outside of the government's is read always or not at all: that
 * it is allowed in the browser is the choice, wherever it was made. Open pages follow each change.
 */
export class SiteKeeper {
  readonly #world: KeeperWorld;
  readonly #documents: Documents;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(world: KeeperWorld, documents: Documents) {
    this.#world = world;
    this.#documents = documents;
  }

  /** Everything that was chosen. */
  async all(): Promise<Sites> {
    const { sites, memory } = this.#world;
    const [stored, allowed, session] = await Promise.all([
      sites.readSites(),
      this.#allowedHosts(),
      memory.all(),
    ]);
    const paused = Object.keys(session).flatMap((key) =>
      key.startsWith(PAUSED) ? [key.slice(PAUSED.length)] : [],
    );
    return {
      always: [...new Set([...stored.always, ...allowed])].sort(),
      never: stored.never,
      paused: paused.sort(),
    };
  }

  /**
   * What is wanted on a page, by its address and that of its tab; a site that is paused is read as
   * little as `never`.
   */
  async wantedOn(...addresses: readonly (string | undefined)[]): Promise<SiteChoice> {
    const hosts = [...new Set(addresses.flatMap((address) => hostOf(address) ?? []))];
    const choices = await Promise.all(hosts.map((host) => this.#choiceOn(host)));
    return choices.find((choice) => choice === 'never') ?? choices[0] ?? 'auto';
  }

  /**
   * Does what was asked for. `not-allowed` where every page is to be read and the browser does not
   * allow it.
   */
  set(host: string, act: SiteAct): Promise<Result<Sites>> {
    return this.#inTurn(async () => {
      const { sites, memory } = this.#world;
      if (
        act === 'always' &&
        !isGovernmentHost(host) &&
        !(await this.#allowedHosts()).includes(host)
      ) {
        return fail('not-allowed');
      }
      /* Its permission was followed already, or is below. */
      const isSettled =
        act === 'always' && !isGovernmentHost(host) && (await this.#choiceOn(host)) === 'always';
      if (act === 'pause') await memory.set(PAUSED + host, true);
      else await memory.remove([PAUSED + host]);
      if (act !== 'pause' && act !== 'resume') await this.#store(host, act);
      const followed = await this.#settleNow();
      if (!isSettled && !followed.includes(host)) await this.#follow(host);
      sites.tell();
      return ok(await this.all());
    });
  }

  /**
   * Takes over choices that were stored elsewhere, beside those made here; where both chose for a
   * site, what was chosen here stays. Sites outside of the government's are read always by the
   * browser's permission alone, which no file gives.
   */
  restore({ always, never }: StoredSites): Promise<Result<Sites>> {
    return this.#inTurn(async () => {
      const { sites } = this.#world;
      const here = await sites.readSites();
      const known = new Set([...here.always, ...here.never, ...(await this.#allowedHosts())]);
      const added = {
        always: always.filter(
          (host) => isGovernmentHost(host) && !known.has(host) && !never.includes(host),
        ),
        never: never.filter((host) => !known.has(host)),
      };
      await sites.writeSites({
        always: joined(here.always, added.always),
        never: joined(here.never, added.never),
      });
      for (const host of joined(added.always, added.never)) await this.#follow(host);
      sites.tell();
      return ok(await this.all());
    });
  }

  /**
   * The browser's permissions may have changed: the detector runs where it may, and open pages
   * follow.
   */
  settle(): Promise<void> {
    return this.#inTurn(async () => {
      if ((await this.#settleNow()).length > 0) this.#world.sites.tell();
    });
  }

  /** Answers the sites that changed, whose open pages have followed. */
  async #settleNow(): Promise<readonly string[]> {
    const { sites, memory } = this.#world;
    const allowed = await this.#allowedHosts();
    const before = await sites.detectOn(allowed);
    const given = allowed.filter((host) => !before.includes(host));
    const changed = [...given, ...before.filter((host) => !allowed.includes(host))];
    if (changed.length === 0) return [];
    const { always, never } = await sites.readSites();
    /* Who allows a site takes back that it is not to be read. */
    if (never.some((host) => given.includes(host))) {
      await sites.writeSites({ always, never: never.filter((host) => !given.includes(host)) });
    }
    await memory.remove(given.map((host) => PAUSED + host));
    for (const host of changed) await this.#follow(host);
    return changed;
  }

  /**
   * Single sites of the government's are allowed where the browser withholds the rest: that is no
   * choice of the reader's.
   */
  async #allowedHosts(): Promise<readonly string[]> {
    return (await this.#world.sites.allowedHosts()).filter((host) => !isGovernmentHost(host));
  }

  async #choiceOn(host: string): Promise<SiteChoice> {
    const { sites, memory } = this.#world;
    const [stored, isPaused] = await Promise.all([sites.readSites(), memory.get(PAUSED + host)]);
    if (isPaused === true || stored.never.includes(host)) return 'never';
    const always = isGovernmentHost(host) ? stored.always : await this.#allowedHosts();
    return always.includes(host) ? 'always' : 'auto';
  }

  async #store(host: string, choice: SiteChoice): Promise<void> {
    const { sites } = this.#world;
    const { always, never } = await sites.readSites();
    const rest = {
      always: always.filter((other) => other !== host),
      never: never.filter((other) => other !== host),
    };
    const isOurs = isGovernmentHost(host);
    if (choice === 'always' && isOurs) rest.always.push(host);
    if (choice === 'never') rest.never.push(host);
    await sites.writeSites({ always: rest.always.sort(), never: rest.never.sort() });
    if (choice !== 'always' && !isOurs) await sites.giveBackHost(host);
  }

  /**
   * What is open of a site is left, or looked at again: `page.detected` decides what of it is read,
   * as ever.
   */
  async #follow(host: string): Promise<void> {
    const { sites, setBadge } = this.#world;
    const wanted = await this.#choiceOn(host);
    const tabIds = await sites.tabIdsOn(host);
    if (wanted !== 'never' && (wanted === 'always' || isGovernmentHost(host))) {
      return sites.lookAgain(host, tabIds);
    }
    const documents = await this.#documents.all();
    const open = documents.filter(
      ({ tabId, url }) => hostOf(url) === host || tabIds.includes(tabId),
    );
    sites.leave(open);
    await this.#documents.forget(open);
    for (const { tabId } of open) await setBadge(tabId).catch(() => undefined);
  }

  /** One change after the other: two at once would register the detector twice. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

const joined = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...new Set([...one, ...other])].sort();
