import { mountPage } from '../../components/page';
import { SettingsPage } from '../../components/settings/settings-page';
import { writeSettings } from '../../lib/settings/settings';
import { NuoshuDatabase } from '../../lib/store/database';

const database = new NuoshuDatabase();

mountPage((settings) => (
  <SettingsPage settings={settings} database={database} onChange={(change) => void writeSettings(change)} />
));
