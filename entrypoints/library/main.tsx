import { Library } from '../../components/library/library';
import { mountPage } from '../../components/page';
import { isoDay } from '../../lib/model/day';
import { NuoshuDatabase } from '../../lib/store/database';
import { changeSettings } from '../../lib/view/change-settings';

const database = new NuoshuDatabase();

mountPage((settings) => (
  <Library
    settings={settings}
    database={database}
    today={isoDay(new Date())}
    onChange={(change) => void changeSettings(change)}
  />
));
