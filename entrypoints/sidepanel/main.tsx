import { mountPage } from '../../components/page';
import { SidePanel } from '../../components/panel/side-panel';
import { NuoshuDatabase } from '../../lib/store/database';
import { isoDay } from '../../lib/model/day';
import { pinnedTabId } from '../../lib/view/tab-view';

const database = new NuoshuDatabase();
const pinned = pinnedTabId(location.search);

mountPage(() => <SidePanel database={database} today={isoDay(new Date())} pinnedTabId={pinned} />);
