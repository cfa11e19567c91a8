import { mountPage } from '../../components/page';
import { Popup } from '../../components/popup/popup';
import { writeSettings } from '../../lib/settings/settings';
import { pinnedTabId } from '../../lib/view/tab-view';

const pinned = pinnedTabId(location.search);

mountPage((settings) => (
  <Popup
    settings={settings}
    pinnedTabId={pinned}
    onChange={(change) => void writeSettings(change)}
  />
));
