import type { NuoshuDatabase } from '../../lib/store/database';
import { usePageNews } from '../../lib/view/hooks/use-page-news';
import { PageNews } from '../report/page-news';
import { useReportTools } from '../report/report-tools';

interface NewsBarProps {
  readonly database: NuoshuDatabase;
  readonly reportId?: string;
  readonly textHash?: string;
  readonly tabId?: number;
}

/**
 * What changed on the page since its last other version was kept; nothing where it never had
 * another.
 */
export function NewsBar(props: NewsBarProps) {
  const { today, jump } = useReportTools();
  const news = usePageNews(props);
  return (
    news && (
      <PageNews
        before={news.before.text}
        after={news.after}
        capturedAt={news.before.capturedAt}
        today={today}
        onJump={jump}
      />
    )
  );
}
