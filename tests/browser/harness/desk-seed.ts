/**
 * How much the desk is given: of each report so many pledges, and so many annotations, of which one
 * in four is on a pledge.
 */
export interface DeskSeed {
  readonly reports: number;
  readonly pledges: number;
  readonly notes: number;
  /** The length that each text is filled up to; as long as its pledges are where there is none. */
  readonly units?: number;
}

/**
 * Fills the database from within one of the extension's pages, with reports of fictional towns, the
 * same each time. It travels into the page as its own source, so everything it needs is inside it.
 */
export async function seedDesk({ reports, pledges, notes, units = 0 }: DeskSeed): Promise<void> {
  const TOPICS = ['transport', 'education', 'housing', 'environment', 'health', 'economy'];
  const STRENGTHS = ['firm', 'aim', 'advance'];
  const SPECIFICITIES = ['quantified', 'deliverable', 'directional'];
  const STATUSES = [undefined, 'open', 'in-progress', 'kept', 'partly-kept', 'broken'];
  const VERDICTS = [undefined, 'confirmed', 'discrepant', 'unverifiable'];
  const WORKS = [
    '加固三座桥梁',
    '新建两所小学',
    '改造老旧小区',
    '治理黑臭河道',
    '建成社区医院',
    '引进十家企业',
  ];
  const TAGS = ['民生', '核对', '待采访', '重点'];
  const FILLER = '一年来，全镇上下齐心协力，各项工作扎实推进。';
  const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];
  const uuid = (report: number, note: number): string =>
    `${report.toString(16).padStart(8, '0')}-0000-4000-8000-${note.toString(16).padStart(12, '0')}`;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('no database'));
  });
  const textOf = (report: number) => {
    const year = 2022 + (report % 4);
    const town = `云河${report % 97}镇`;
    const title = `${town}${year}年政府工作报告`;
    const lines = Array.from(
      { length: pledges },
      (_, at) => `${year + 1}年底前${pick(WORKS, at)}第${at}期`,
    );
    const head = `${title}\n财政总收入2.88亿元。\n${lines.join('。\n')}。`;
    return {
      year,
      town,
      title,
      lines,
      text: head + FILLER.repeat(Math.max(0, units - head.length) / FILLER.length),
    };
  };
  const hashes: string[] = [];
  for (let report = 0; report < reports; report += 1) {
    const bytes = new TextEncoder().encode(textOf(report).text);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    hashes.push([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  const write = (from: number, to: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(
        ['reports', 'snapshots', 'findings', 'annotations'],
        'readwrite',
      );
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(new Error('not seeded'));
      for (let report = from; report < to; report += 1) put(transaction, report);
    });
  /* What is due this month is due whenever this is run. */
  const now = new Date();
  const last = new Date(now.getFullYear(), now.getMonth() + 1, 0);
  const endOfMonth = [last.getFullYear(), last.getMonth() + 1, last.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const put = (transaction: IDBTransaction, report: number): void => {
    const id = `https://town${report}.gov.cn/zwgk/report.html`;
    const { year, town, title, lines, text } = textOf(report);
    const textHash = hashes[report] ?? '';
    const found = lines.map((line, at) => {
      const start = text.indexOf(line);
      return {
        start,
        end: start + line.length,
        text: line,
        specificity: pick(SPECIFICITIES, at),
        strength: pick(STRENGTHS, at),
        deadline: {
          text: '年底前',
          due: at % 5 === 0 ? endOfMonth : `${year + 1}-12-31`,
          resolution: 'implied',
        },
        targets: [],
        topic: pick(TOPICS, at + report),
        zone: 'plan',
        rule: 'plan-sentence',
      };
    });
    const seen = new Date(Date.UTC(2026, 0, 1) + report * 60_000).toISOString();
    transaction.objectStore('reports').put({
      id,
      url: id,
      title,
      documentType: 'government-work-report',
      issuer: `${town}人民政府`,
      level: 'township',
      region: ['江东省', `云河${report % 7}市`, town],
      publishedOn: `${year}-01-12`,
      textHash,
      extractor: '1.0.0',
      metricCount: 0,
      pledgeCount: pledges,
      firstSeenAt: seen,
      lastSeenAt: seen,
    });
    transaction.objectStore('snapshots').put({
      reportId: id,
      textHash,
      text,
      title,
      profile: { isReport: true, score: 1, reasons: [], documentType: 'government-work-report' },
      capturedAt: seen,
      units: text.length,
    });
    for (let at = 0; at * 100 < pledges; at += 1) {
      const part = found.slice(at * 100, (at + 1) * 100);
      transaction
        .objectStore('findings')
        .put({ reportId: id, index: at, metrics: [], pledges: part });
    }
    for (let note = 0; note < notes; note += 1) {
      const pledge = note % 4 === 0 ? undefined : found[note];
      const exact = pledge?.text ?? '2.88亿元';
      const start = text.indexOf(exact);
      const status =
        pledge === undefined ? pick(VERDICTS, note / 4 + report) : pick(STATUSES, note + report);
      const at = new Date(Date.UTC(2026, 1, 1) + (report * notes + note) * 1_000).toISOString();
      transaction.objectStore('annotations').put({
        id: uuid(report, note),
        reportId: id,
        subject: pledge === undefined ? 'metric' : 'pledge',
        target: {
          source: id,
          textHash,
          quote: {
            type: 'TextQuoteSelector',
            exact,
            prefix: text.slice(Math.max(0, start - 32), start),
            suffix: text.slice(start + exact.length, start + exact.length + 32),
          },
          position: { type: 'TextPositionSelector', start, end: start + exact.length },
        },
        note: note % 3 === 0 ? '问过镇里，说资金还没有到位，下个月再去看看现场。' : '',
        tags: note % 5 === 0 ? [pick(TAGS, note + report)] : [],
        ...(status !== undefined && { status, statusOn: '2026-10-08', statusBy: '本人现场查看' }),
        ...(note % 7 === 0 && { weight: 3 }),
        disputed: false,
        createdAt: at,
        updatedAt: at,
      });
    }
  };
  for (let from = 0; from < reports; from += 100) await write(from, Math.min(from + 100, reports));
  database.close();
}

/**
 * Makes what `seedDesk` put into the database long: one title, the notes on that report, and the
 * tags of every third note.
 */
export async function lengthen(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('no database'));
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['reports', 'annotations'], 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(new Error('not lengthened'));
    const rewrite = (
      store: string,
      change: (row: Record<string, unknown>, at: number) => object,
    ): void => {
      let at = 0;
      const rows = transaction.objectStore(store).openCursor();
      rows.onsuccess = () => {
        const cursor = rows.result;
        if (cursor === null) return;
        cursor.update(change(cursor.value, at));
        at += 1;
        cursor.continue();
      };
    };
    const isLong = (id: unknown): boolean => String(id).includes('town2.');
    rewrite('reports', (row) =>
      isLong(row['id'])
        ? { ...row, title: `${row['title']}：${'关于做好各项工作的若干意见的说明'.repeat(80)}` }
        : row,
    );
    rewrite('annotations', (row, at) => ({
      ...row,
      ...(isLong(row['reportId']) && { note: '问过镇里，说资金还没有到位。\n'.repeat(5_000) }),
      ...(at % 3 === 0 && { tags: ['民生', '核对', '待采访', '重点工程'] }),
    }));
  });
  database.close();
}
