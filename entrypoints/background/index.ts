import { defineBackground } from 'wxt/utils/define-background';
import { announceAnnotations } from '../../lib/background/announce';
import { backgroundHandlers } from '../../lib/background/handlers';
import { createRouter } from '../../lib/messages/router';
import { callTab } from '../../lib/messages/send';
import { keepStorageFromPages, sessionMemory } from '../../lib/platform/session-storage';
import { injectReader, setBadge, tabById } from '../../lib/platform/tabs';
import { newUuid } from '../../lib/platform/uuid';
import { readSettings } from '../../lib/settings/settings';
import { NuoshuDatabase } from '../../lib/store/database';

export default defineBackground({
  type: 'module',
  main() {
    void keepStorageFromPages();
    createRouter(
      backgroundHandlers({
        database: new NuoshuDatabase(),
        memory: sessionMemory,
        nowMs: () => Date.now(),
        newId: newUuid,
        readSettings,
        injectReader,
        setBadge,
        tabAddress: async (tabId) => (await tabById(tabId))?.url,
        fetchText: (tabId, textHash, frameId) => callTab(tabId, 'reader.text', { textHash }, frameId),
        announce: announceAnnotations,
      }),
    );
  },
});
