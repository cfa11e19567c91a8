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
  /** Whether the detector takes what a tab shows for a report. */
  readonly showsReport: (tabId: number) => Promise<boolean>;
  /** Tells the reader in these documents to leave. */
  readonly leave: (documents: readonly OpenDocument[]) => void;
  /** Tells the extension's pages that something changed. */
  readonly tell: () => void;
}

/** What else a keeper uses. */
export interface KeeperWorld {
  readonly sites: SiteWorld;
  readonly memory: SessionMemory;
  readonly injectReader: (tabId: number) => Promise<void>;
  readonly setBadge: (tabId: number, text: string) => Promise<void>;
}

const PAUSED = 'paused ';

/**
 * Where the reader is wanted. A site outside of the government's is read always or not at all: that it is allowed in the
 * browser is the choice, wherever it was made. Open pages follow each change.
 */
export class SiteKeeper {
  private readonly world: KeeperWorld;
  private readonly documents: Pick<OpenDocuments, 'all'>;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(world: KeeperWorld, documents: Pick<OpenDocuments, 'all'>) {
    this.world = world;
    this.documents = documents;
  }

  /** Everything that was chosen. */
  async all(): Promise<Sites> {
    const { sites, memory } = this.world;
    const [stored, allowed, session] = await Promise.all([sites.readSites(), sites.allowedHosts(), memory.all()]);
    const paused = Object.keys(session).flatMap((key) => (key.startsWith(PAUSED) ? [key.slice(PAUSED.length)] : []));
    return { always: [...new Set([...stored.always, ...allowed])].sort(), never: stored.never, paused: paused.sort() };
  }

  /** What is wanted on a page, by its address and that of its tab; a site that is paused is read as little as `never`. */
  async wantedOn(...addresses: readonly (string | undefined)[]): Promise<SiteChoice> {
    const hosts = [...new Set(addresses.flatMap((address) => hostOf(address) ?? []))];
    const choices = await Promise.all(hosts.map((host) => this.choiceOn(host)));
    return choices.find((choice) => choice === 'never') ?? choices[0] ?? 'auto';
  }

  /** Does what was asked for. `not-allowed` where every page is to be read and the browser does not allow it. */
  set(host: string, act: SiteAct): Promise<Result<Sites>> {
    return this.inTurn(async () => {
      const { sites, memory } = this.world;
      if (act === 'always' && !isGovernmentHost(host) && !(await sites.allowedHosts()).includes(host)) {
        return fail('not-allowed');
      }
      if (act === 'pause') await memory.set(PAUSED + host, true);
      else await memory.remove([PAUSED + host]);
      if (act !== 'pause' && act !== 'resume') await this.store(host, act);
      await this.settleNow();
      await this.follow(host);
      sites.tell();
      return ok(await this.all());
    });
  }

  /** The browser's permissions may have changed: the detector runs where it may, and open pages follow. */
  settle(): Promise<void> {
    return this.inTurn(() => this.settleNow());
  }

  private async settleNow(): Promise<void> {
    const { sites, memory } = this.world;
    const allowed = await sites.allowedHosts();
    const before = await sites.detectOn(allowed);
    const given = allowed.filter((host) => !before.includes(host));
    const taken = before.filter((host) => !allowed.includes(host));
    if (given.length + taken.length === 0) return;
    const { always, never } = await sites.readSites();
    /* Who allows a site takes back that it is not to be read. */
    if (never.some((host) => given.includes(host))) {
      await sites.writeSites({ always, never: never.filter((host) => !given.includes(host)) });
    }
    await memory.remove(given.map((host) => PAUSED + host));
    for (const host of [...given, ...taken]) await this.follow(host);
    sites.tell();
  }

  private async choiceOn(host: string): Promise<SiteChoice> {
    const { sites, memory } = this.world;
    const [stored, isPaused] = await Promise.all([sites.readSites(), memory.get(PAUSED + host)]);
    if (isPaused === true || stored.never.includes(host)) return 'never';
    const always = isGovernmentHost(host) ? stored.always : await sites.allowedHosts();
    return always.includes(host) ? 'always' : 'auto';
  }

  private async store(host: string, choice: SiteChoice): Promise<void> {
    const { sites } = this.world;
    const { always, never } = await sites.readSites();
    const rest = { always: always.filter((other) => other !== host), never: never.filter((other) => other !== host) };
    const isOurs = isGovernmentHost(host);
    if (choice === 'always' && isOurs) rest.always.push(host);
    if (choice === 'never') rest.never.push(host);
    await sites.writeSites({ always: rest.always.sort(), never: rest.never.sort() });
    if (choice !== 'always' && !isOurs) await sites.giveBackHost(host);
  }

  /** What is open of a site is read, or left, as is now wanted. */
  private async follow(host: string): Promise<void> {
    const { sites, injectReader, setBadge } = this.world;
    const wanted = await this.choiceOn(host);
    const tabIds = await sites.tabIdsOn(host);
    if (wanted === 'never' || (wanted === 'auto' && !isGovernmentHost(host))) {
      const documents = await this.documents.all();
      const open = documents.filter(({ tabId, url }) => hostOf(url) === host || tabIds.includes(tabId));
      sites.leave(open);
      for (const { tabId } of open) await setBadge(tabId, '').catch(() => undefined);
      return;
    }
    for (const tabId of tabIds) {
      const isRead = wanted === 'always' || (await sites.showsReport(tabId));
      if (isRead) await injectReader(tabId).catch(() => undefined);
    }
  }

  /** One change after the other: two at once would register the detector twice. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work, work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}
