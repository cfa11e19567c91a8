import { defineBackground } from 'wxt/utils/define-background';
import {
  announceAnnotations,
  announceImported,
  announceSettings,
  announceWatch,
} from '../../lib/background/announce';
import { Backups } from '../../lib/background/backups';
import { backgroundHandlers, deskOf } from '../../lib/background/handlers';
import { ownOutbox } from '../../lib/background/own-outbox';
import { begin } from '../../lib/background/begin';
import { takeStep } from '../../lib/background/step-command';
import { lookAgain } from '../../lib/background/look-again';
import { leaveForUpdate } from '../../lib/background/updates';
import type { SiteWorld } from '../../lib/background/sites';
import type { BackgroundWorld } from '../../lib/background/world';
import { openLibrary } from '../../lib/messages/library';
import { parseOutboxKey } from '../../lib/messages/outbox';
import { createRouter } from '../../lib/messages/router';
import { tellNews } from '../../lib/messages/news';
import { broadcast, broadcastToTab, callTab } from '../../lib/messages/send';
import { stepOfCommand } from '../../lib/model/step-commands';
import { outboxDisk } from '../../lib/platform/outbox-disk';
import { onCommands } from '../../lib/platform/own-tabs';
import { onAlarm, wakeEvery } from '../../lib/platform/alarms';
import {
  allowedHosts,
  detectOn,
  giveBackHost,
  onAllowedChanged,
  tabIdsOn,
} from '../../lib/platform/sites';
import { onStored } from '../../lib/platform/stored';
import { outboxMemory } from '../../lib/platform/outbox-memory';
import { keepStorageFromPages, sessionMemory } from '../../lib/platform/session-storage';
import { awake } from '../../lib/platform/awake';
import { exclusively, mayWrite } from '../../lib/platform/folder';
import { injectReader, setBadge, setWaitingBadge, tabById } from '../../lib/platform/tabs';
import {
  governmentTabIds,
  injectDetector,
  onInstall,
  onUpdateReady,
  restartExtension,
  startWithBrowser,
} from '../../lib/platform/updates';
import { newUuid } from '../../lib/platform/uuid';
import { readBackupState, writeBackupState } from '../../lib/settings/backup-state';
import { readStoredChoices, restoreChoices } from '../../lib/settings/choices';
import { greetOnce } from '../../lib/settings/greeted';
import { readSettings, SETTINGS_KEY } from '../../lib/settings/settings';
import { badgeWords } from '../../lib/view/badge-words';
import { readSites, writeSites } from '../../lib/settings/sites';
import { nameDevice } from '../../lib/store/change-log';
import { NuoshuDatabase } from '../../lib/store/database';
import { FilesDatabase } from '../../lib/store/incoming';
import { buildSearchChunks } from '../../lib/store/search-chunks';
import { SyncDatabase } from '../../lib/store/sync-database';
import { SyncMemory } from '../../lib/sync/memory';
import type { Memos } from '../../lib/sync/memory';
import { providerOf, readChoices } from './sync-place';

const schedule: BackgroundWorld['schedule'] = (work, delayMs) => {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
};

const sites: SiteWorld = {
  readSites,
  writeSites,
  allowedHosts,
  giveBackHost,
  detectOn,
  tabIdsOn,
  lookAgain,
  leave: (documents) => {
    for (const { tabId, frameId } of documents) broadcastToTab(tabId, 'reader.leave', {}, frameId);
  },
  tell: () => broadcast('sites.changed', {}),
};

/** How long what the background does of its own accord waits after a start. */
const PAUSE_MS = 1_000;

/** The name of the alarm that wakes sync. */
const SYNC_ALARM = 'sync';

/* A classic script: Chromium keeps the bytecode of such workers, and none of modules. */
export default defineBackground({
  main() {
    void keepStorageFromPages();
    const database = new NuoshuDatabase();
    const files = new FilesDatabase();
    const syncMemory = new SyncMemory(new SyncDatabase<Memos>());
    const nowMs = (): number => Date.now();
    const backups = new Backups({
      database,
      files,
      nowMs,
      readSettings: readStoredChoices,
      readState: readBackupState,
      writeState: writeBackupState,
      mayWrite,
      exclusively: (work) => exclusively('nuoshu-backup', work),
      showWaiting: setWaitingBadge,
      schedule,
    });
    const world: BackgroundWorld = {
      database,
      files,
      memory: sessionMemory,
      outbox:
        outboxMemory ??
        ownOutbox({
          session: sessionMemory,
          disk: outboxDisk(),
          tell: (keys) => tellNews('outbox.changed', keys),
        }),
      schedule,
      nowMs,
      newId: newUuid,
      readSettings,
      sites,
      injectReader,
      setBadge: async (tabId, left) => {
        const { text, title } = badgeWords(left, (await readSettings()).language);
        await setBadge(tabId, text, title);
      },
      tabAddress: async (tabId) => (await tabById(tabId))?.url,
      fetchText: (tabId, textHash, frameId) => callTab(tabId, 'reader.text', { textHash }, frameId),
      callTab,
      announce: announceAnnotations,
      announceImported,
      announceWatch,
      sync: {
        memory: syncMemory,
        providerOf: (account) => providerOf(account, { files, memory: syncMemory }),
        exclusively: (work) => exclusively('nuoshu-sync', () => awake(work)),
        wakeEvery: (minutes) => void wakeEvery(SYNC_ALARM, minutes),
        readChoices,
        writeChoices: restoreChoices,
        changed: () => tellNews('sync.changed', {}),
      },
      lookAfterBackups: () => void backups.look().catch(() => undefined),
      openLibrary,
    };
    const desk = deskOf(world);
    const { waiting, incoming } = desk;
    createRouter(backgroundHandlers(world, desk));
    onCommands((command, tabId) => {
      const step = stepOfCommand(command);
      if (command === 'open-library') void openLibrary('#/reports').catch(() => undefined);
      if (step !== undefined && tabId !== undefined)
        void takeStep(desk, { tabId, step }).catch(() => undefined);
    });
    /* Whoever wrote them: a page, another device, a backup. */
    onStored(
      SETTINGS_KEY,
      () =>
        void readSettings()
          .then(announceSettings)
          .catch(() => undefined),
    );
    /* Also wakes a stopped background: the page that wrote may be closed the next moment. */
    outboxMemory?.watch(({ set }) => {
      if (set.some((key) => parseOutboxKey(key) !== undefined)) waiting.expect();
    });
    onInstall(() => void greetOnce(() => openLibrary('#/welcome')).catch(() => undefined));
    onAllowedChanged(() => void desk.sites.settle().catch(() => undefined));
    onUpdateReady(() =>
      leaveForUpdate({
        waiting,
        schedule,
        flush: () => tellNews('desk.flush', {}),
        restart: restartExtension,
      }),
    );
    startWithBrowser();
    onAlarm(SYNC_ALARM, () => void desk.sync.wake().catch(() => undefined));
    void begin({
      memory: sessionMemory,
      waiting,
      pause: () => new Promise((resolve) => schedule(resolve, PAUSE_MS)),
      tabIds: governmentTabIds,
      injectDetector,
      settleSites: () => desk.sites.settle(),
      nameDevice: () => nameDevice(world.database, world),
      buildSearch: () => buildSearchChunks(world.database),
      finishImport: () => incoming.finish(),
      backUp: () => backups.look(),
      sync: () => desk.sync.wake(),
    });
  },
});
