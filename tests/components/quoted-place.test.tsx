// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { describe as describeSpan } from '../../lib/anchor/describe';
import type { AnnotationTarget } from '../../lib/model/annotation';
import type { NuoshuDatabase } from '../../lib/store/database';
import { snapshotOf } from '../../lib/store/snapshots';
import type { KeptText } from '../../lib/store/snapshots';
import { useQuotedPlace } from '../../lib/view/hooks/use-quoted-place';
import { hashOf } from '../builders/captured-report';
import { freshDatabase } from '../builders/store-world';
import { eventually, render } from './render';

vi.mock('../../lib/store/snapshots', { spy: true });

const SOURCE = 'https://linxi.gov.cn/zwgk/art/2025/next.html';
const kept = (text: string, textHash: string): KeptText => ({
  text,
  textHash,
  title: '临溪镇2024年工作总结',
  capturedAt: '2025-01-08T00:00:00.000Z',
});
const FIRST = kept('三座桥梁完成加固，投资288万元。\n新建小学一所。', hashOf('b'));
const SECOND = kept(`（2025年3月更正）\n${FIRST.text}`, hashOf('c'));
const GONE = kept('另有安排。', hashOf('d'));
const QUOTE = describeSpan(FIRST.text, FIRST.textHash, { start: 0, end: 15 }, SOURCE);

interface ProbeProps {
  readonly database: NuoshuDatabase;
  readonly quote: AnnotationTarget | undefined;
  readonly text: KeptText;
  readonly seen: (string | undefined)[];
}

function Probe({ database, quote, text, seen }: ProbeProps) {
  const place = useQuotedPlace(database, quote, text);
  const words =
    place && `${text.textHash.slice(0, 1)} ${place.match.outcome} ${place.match.start ?? '-'}`;
  seen.push(words);
  return <p>{words}</p>;
}

async function shown(text: KeptText) {
  const database = freshDatabase();
  const seen: (string | undefined)[] = [];
  const { root, redraw } = await render(
    <Probe database={database} quote={QUOTE} text={text} seen={seen} />,
  );
  return {
    root,
    seen,
    become: (next: KeptText, quote: AnnotationTarget | 'none' = QUOTE) =>
      redraw(
        <Probe
          database={database}
          quote={quote === 'none' ? undefined : quote}
          text={next}
          seen={seen}
        />,
      ),
  };
}

describe('the place of a quote', () => {
  it('is found anew where the text changes, and never told of a text that it was not found in', async () => {
    const { root, seen, become } = await shown(FIRST);
    await eventually(() => expect(root.textContent).toBe('b same 0'));
    await become(SECOND);
    await eventually(() => expect(root.textContent).toMatch(/^c \w+ 12$/));
    await become(GONE);
    await eventually(() => expect(root.textContent).toBe('d gone -'));
    expect(seen.filter((words) => words !== undefined)).not.toContainEqual(
      expect.stringMatching(/^[cd] same 0/),
    );
  });

  it('that is answered late, for the text of before, is let be', async () => {
    let late: () => void = () => undefined;
    vi.mocked(snapshotOf).mockImplementationOnce(
      () => new Promise((resolve) => (late = () => resolve(undefined))),
    );
    const { root, become } = await shown(SECOND);
    await eventually(() => expect(snapshotOf).toHaveBeenCalled());
    await become(FIRST);
    await eventually(() => expect(root.textContent).toBe('b same 0'));
    late();
    await eventually(() => expect(root.textContent).toBe('b same 0'));
    await become(SECOND);
    await eventually(() => expect(root.textContent).toMatch(/^c \w+ 12$/));
  });

  it('is found anew for another quote, and is none where nothing is quoted', async () => {
    const { root, seen, become } = await shown(FIRST);
    await eventually(() => expect(root.textContent).toBe('b same 0'));
    const school = describeSpan(FIRST.text, FIRST.textHash, { start: 18, end: 24 }, SOURCE);
    await become(FIRST, school);
    expect(seen.slice(seen.lastIndexOf('b same 0') + 1)).toContain(undefined);
    await eventually(() => expect(root.textContent).toBe('b same 18'));
    await become(FIRST, 'none');
    expect(root.textContent).toBe('');
  });
});
