import { defineBackground } from 'wxt/utils/define-background';
import { backgroundHandlers } from '../../lib/background/handlers';
import { announceAnnotations } from '../../lib/background/announce';
import { createRouter } from '../../lib/messages/router';
import { injectReader, setBadge } from '../../lib/platform/tabs';
import { newUuid } from '../../lib/platform/uuid';
import { NuoshuDatabase } from '../../lib/store/database';

export default defineBackground({
  type: 'module',
  main() {
    createRouter(
      backgroundHandlers({
        database: new NuoshuDatabase(),
        nowMs: () => Date.now(),
        newId: newUuid,
        injectReader,
        setBadge,
        announce: announceAnnotations,
      }),
    );
  },
});
